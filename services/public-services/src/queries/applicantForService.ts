import { BadInput } from '@legal-aid/service-kit/errors';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import { demand } from '#policy';
import { personDigest } from '#store/applicationEvents';
import { applicationsById } from '#store/applicationReads';
import { openApplicant, openSummary, type Keys } from '#store/applications';

const question = z.object({ applicationId: z.uuid(), digest: z.string().length(43) });

/**
 * The personal fields of an application, for our own services only, with a word on whether they are what the event announced.
 * @throws {Denied} when anyone else asks.
 */
export const createApplicantForService =
  (connection: Connection, { vault, digestKey }: Keys) =>
  async (actor: Actor, body: unknown) => {
    demand('fetchApplicant', actor);
    const parsed = question.safeParse(body);
    if (!parsed.success) throw new BadInput('applicationId', 'Câu hỏi không hợp lệ', 'Not a question that can be answered');
    const { applicationId, digest } = parsed.data;
    const [found] = await applicationsById(connection, [applicationId]);
    if (!found) return { confirmed: false };
    const person = { applicant: openApplicant(found, { vault }), filedBy: found.filedBy };
    if (personDigest(digestKey, applicationId, person) !== digest) return { confirmed: false };
    return { confirmed: true, ...person, summary: openSummary(found, { vault }) };
  };
