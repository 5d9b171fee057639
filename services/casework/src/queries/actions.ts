import { refused, type Refusal } from '@legal-aid/decision';
import type { Actor } from '@legal-aid/service-kit/actor';
import { actions, caseActions, type CaseAction } from '#domain/actions';
import type { LegalAidCase, OrganizationId } from '#domain/case';
import { isWithin, mayEver, scopeOf, type Belonging } from '#policy';
import { once } from '#queries/once';
import type { CaseDocument } from '#store/caseDocument';

export interface ActionState {
  readonly action: CaseAction;
  /** Null: it is allowed. */
  readonly whyNot: Refusal | null;
}

const acceptances = new Set<CaseAction>(['acceptRequest', 'acceptImmediately']);

export interface ActionPorts {
  readonly actor: Actor;
  readonly belonging: Belonging;
  /** Why the organisation that answers today for another accepts no cases, or null. */
  readonly whyNotAccepting: (organizationId: OrganizationId) => Promise<Refusal | null>;
}

/**
 * Every action on a case with why the asker may not do it now: his role first, then where the case stands. Null for who may
 * not act on this case at all.
 */
export const createAvailableActions = ({ actor, belonging, whyNotAccepting }: ActionPorts) => {
  const scope = once(() => scopeOf('seeActions', actor, belonging));
  return async (found: CaseDocument, current: () => LegalAidCase): Promise<readonly ActionState[] | null> => {
    if (!mayEver('seeActions', actor) || !isWithin(await scope(), found)) return null;
    const lawful = current();
    const closed = await whyNotAccepting(lawful.organizationId);
    const whyNot = (action: CaseAction): Refusal | null => {
      if (!mayEver(action, actor)) return refused('ROLE_MAY_NOT', 'TT12.11a', { role: actor.role });
      return actions[action](lawful) ?? (acceptances.has(action) ? closed : null);
    };
    return caseActions.map((action) => ({ action, whyNot: whyNot(action) }));
  };
};
