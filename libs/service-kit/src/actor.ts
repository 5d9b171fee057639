import { z } from 'zod';

export const roles = [
  'CITIZEN',
  'INTAKE_OFFICER',
  'HEAD',
  'PRACTITIONER',
  'APPRAISER',
  'DEPARTMENT',
  'ANALYST',
  'AUDITOR',
  'AUTHORITY',
  'SUBSCRIBER',
  'SERVICE',
] as const;

/** In which capacity somebody acts; SERVICE is one of our own services asking another. TT12.11a. */
export type Role = (typeof roles)[number];

/** Who acts: known from a token or a signature, never from the body of a request. */
export interface Actor {
  /** Subject of the token, or the name of a service. */
  readonly subject: string;
  readonly role: Role;
  /** The organisation that the role is held in, or null where it is held in none. */
  readonly organizationId: string | null;
  /** The account that acts, one of the subject's capacities; none of a service. */
  readonly accountId?: string;
  /** Of a practitioner: who he is in the register. */
  readonly practitionerId?: string;
}

const schema = z
  .object({
    subject: z.string().min(1),
    role: z.enum(roles),
    organizationId: z.string().nullable(),
    accountId: z.string().exactOptional(),
    practitionerId: z.string().exactOptional(),
  })
  .strict();

/** Writes an actor so that a header can carry it. */
export const encodeActor = (actor: Actor): string => Buffer.from(JSON.stringify(actor)).toString('base64url');

/** The actor that a header carries, or null when it carries none. */
export const decodeActor = (text: string): Actor | null => {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
};
