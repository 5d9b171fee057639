import { refused, type Refusal } from '@legal-aid/decision';
import type { Actor } from '@legal-aid/service-kit/actor';
import { actions, caseActions, type CaseAction } from '#domain/actions';
import type { LegalAidCase, OrganizationId } from '#domain/case';
import { mayEver } from '#policy';

export interface ActionState {
  readonly action: CaseAction;
  /** Null: it is allowed. */
  readonly whyNot: Refusal | null;
}

const acceptances = new Set<CaseAction>(['acceptRequest', 'acceptImmediately']);

export interface ActionPorts {
  readonly actor: Actor;
  /** Why the organisation that answers today for another accepts no cases, or null. */
  readonly whyNotAccepting: (organizationId: OrganizationId) => Promise<Refusal | null>;
}

/** Every action on a case with why the asker may not do it now: his role first, then where the case stands. */
export const createAvailableActions =
  ({ actor, whyNotAccepting }: ActionPorts) =>
  async (current: LegalAidCase): Promise<readonly ActionState[]> => {
    const closed = await whyNotAccepting(current.organizationId);
    const whyNot = (action: CaseAction): Refusal | null => {
      if (!mayEver(action, actor)) return refused('ROLE_MAY_NOT', 'TT12.11a', { role: actor.role });
      return actions[action](current) ?? (acceptances.has(action) ? closed : null);
    };
    return caseActions.map((action) => ({ action, whyNot: whyNot(action) }));
  };
