import type { AnyEvent, ApplicationFiled, ApplicationWithdrawn } from '@legal-aid/contracts/events';
import { OwnerAway } from '@legal-aid/messaging/port';
import type { SignedCall } from '@legal-aid/service-kit/signedCall';
import { z } from 'zod';
import type { Fetched, Ports } from '#commands/receiveApplication';

/** Receives every application that was filed, and takes in every withdrawal. */
export const takeApplication =
  (receive: (event: ApplicationFiled) => Promise<void>, withdraw: (event: ApplicationWithdrawn) => Promise<void>) =>
  async (event: AnyEvent): Promise<void> => {
    if (event.type === 'public-services.application.filed.v1') await receive(event);
    if (event.type === 'public-services.application.withdrawn.v1') await withdraw(event);
  };

const fetched = z.discriminatedUnion('confirmed', [
  z.object({ confirmed: z.literal(false) }),
  z.object({
    confirmed: z.literal(true),
    filedBy: z.string(),
    summary: z.string(),
    applicant: z.object({
      name: z.string(),
      birthDate: z.string(),
      sex: z.enum(['FEMALE', 'MALE']),
      address: z.string(),
      phone: z.string().nullable(),
      personalId: z.string().nullable(),
      eligibilityGroups: z.array(z.string()),
    }),
  }),
]);

/** Asks public-services for the personal fields of an application. */
export const createFetchApplicant =
  (call: SignedCall): Ports['fetchApplicant'] =>
  async (question, correlationId): Promise<Fetched> => {
    const answer = await call('/internal/applicant', question, correlationId).catch((cause: unknown) => {
      throw new OwnerAway('public-services cannot be reached', { cause });
    });
    return fetched.parse(answer);
  };
