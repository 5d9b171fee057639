import type { Rights } from '@legal-aid/service-kit/policy';
import type { Context } from '#context';
import { mayEver, type Action } from '#policy';
import type { Reachable } from '#scope';

/** How casework answers the two questions of its table, for the fields that `lines.ts` guards. */
export const rights: Rights<Action, Context> = {
  mayEver,
  may: (action, record, { reach }) => reach.has(action, toReachable(record as Reachable | { readonly id: string })),
};

/** An organisation's fields hang on its reference, which is the organisation itself. */
const toReachable = (record: Reachable | { readonly id: string }): Reachable =>
  'organizationId' in record ? record : { organizationId: record.id };
