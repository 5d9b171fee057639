import { eligibilityGroups } from '@legal-aid/contracts/codes';
import { Temporal } from 'temporal-polyfill';

const majority = { years: 18 };
const open = new Set(eligibilityGroups.filter(({ isProtected }) => !isProtected).map(({ code }) => code));

/** Whether a ground of LQ.7 may be told outside; one that is not known may not. LQ.6.1c, LQ.8.4. */
export const isProtectedGround = (code: string): boolean => !open.has(code);

/** Whether a person is protected on a day: by what he claims, by what was verified, or because he is a minor. LQ.6.1c, LQ.8.4. */
export const isProtectedPerson = (
  { grounds, birthDate }: { readonly grounds: readonly string[]; readonly birthDate: string },
  today: Temporal.PlainDate,
): boolean => grounds.some(isProtectedGround) || Temporal.PlainDate.compare(Temporal.PlainDate.from(birthDate).add(majority), today) > 0;
