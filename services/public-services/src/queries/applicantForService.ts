import type { Access } from '@legal-aid/journal/audit/accessRow';
import { BadInput, Denied } from '@legal-aid/service-kit/errors';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Applicant } from '#domain/application';
import { mayEver } from '#policy';
import { createReadings } from '#readings';
import { personDigest } from '#store/applicationEvents';
import { applicationsById } from '#store/applicationReads';
import { openApplicant, openSummary, type Keys } from '#store/applications';

const question = z.object({ applicationId: z.uuid(), digest: z.string().length(43) });
type Question = z.infer<typeof question>;

/** The personal fields of an application, where they are what the event announced. */
type Confirmed =
  | { readonly confirmed: false }
  | { readonly confirmed: true; readonly applicant: Applicant; readonly filedBy: string; readonly summary: string };

interface Ports extends Keys {
  /** Resolves when it is on disk who reads what; nothing is told before. */
  readonly record: (accesses: readonly Access[]) => Promise<void>;
  readonly now: () => Date;
}

/**
 * The personal fields of an application, for our own services only, with a word on whether they are what the event announced.
 * @throws {Denied} when anyone else asks.
 */
export const createApplicantForService =
  (connection: Connection, { record, now, ...keys }: Ports) =>
  async (caller: Caller, body: unknown): Promise<Confirmed> => {
    const parsed = question.safeParse(body);
    const mayAsk = mayEver('fetchApplicant', caller.actor);
    if (!parsed.success) throw mayAsk ? malformed() : new Denied('FORBIDDEN');
    const found = mayAsk ? await findConfirmed(connection, keys, parsed.data) : { confirmed: false as const };
    const readings = createReadings({ caller, now, purpose: caller.actor.subject });
    const { applicationId } = parsed.data;
    if (found.confirmed) for (const field of ['applicant', 'summary']) readings.shown(applicationId, 'fetchApplicant', field);
    else readings.denied(applicationId, 'fetchApplicant');
    await record(readings.all());
    if (!mayAsk) throw new Denied('FORBIDDEN');
    return found;
  };

const malformed = (): BadInput => new BadInput('applicationId', 'Câu hỏi không hợp lệ', 'Not a question that can be answered');

const findConfirmed = async (connection: Connection, keys: Keys, { applicationId, digest }: Question): Promise<Confirmed> => {
  const [found] = await applicationsById(connection, [applicationId]);
  if (!found) return { confirmed: false };
  const person = { applicant: openApplicant(found, keys), filedBy: found.filedBy };
  if (personDigest(keys.digestKey, applicationId, person) !== digest) return { confirmed: false };
  return { confirmed: true, ...person, summary: openSummary(found, keys) };
};
