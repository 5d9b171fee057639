import type { Rights } from '@legal-aid/service-kit/policy';
import { Temporal } from 'temporal-polyfill';
import type { Context } from '#context';
import { mayEver, type Action } from '#policy';
import type { Reachable } from '#scope';
import type { CaseDocument } from '#store/caseDocument';

/** How casework answers the two questions of its table, for the fields that `lines.ts` guards. */
export const rights: Rights<Action, Context> = {
  mayEver,
  may: async (action, record, context) => {
    const reachable = toReachable(record as Reachable | { readonly id: string });
    if (!(await context.reach.has(action, reachable))) return false;
    const emergencyId = await context.reach.emergencyFor(action, reachable);
    return emergencyId === null || staysOpen(record as CaseDocument, context);
  },
};

/** An organisation's fields hang on its reference, which is the organisation itself. */
const toReachable = (record: Reachable | { readonly id: string }): Reachable =>
  'organizationId' in record ? record : { organizationId: record.id };

/** Grounds may be verified within the hour: an opening that would not be given any more shows nothing any more. */
const staysOpen = (opened: CaseDocument, { actor, persons, today }: Context): boolean =>
  actor.role === 'AUTHORITY' || !persons.isProtected(opened, Temporal.PlainDate.from(today()));
