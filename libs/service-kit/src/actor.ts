import { z } from 'zod';

const roles = ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY', 'SERVICE'] as const;

/** What an account may do; SERVICE is one of our own services asking another. */
export type Role = (typeof roles)[number];

/** Who acts: known from a token or a signature, never from the body of a request. */
export interface Actor {
  /** Subject of the token, or the name of a service. */
  readonly subject: string;
  readonly role: Role;
  /** The organisation that the role is held in, or null where it is held in none. */
  readonly organizationId: string | null;
}

const schema = z.object({ subject: z.string().min(1), role: z.enum(roles), organizationId: z.string().nullable() }).strict();

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
