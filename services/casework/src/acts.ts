import type { Refusal } from '@legal-aid/decision';
import type { Answer, Command, Execute } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { momentOf, type Clock } from '@legal-aid/service-kit/clock';
import type { Actor } from '@legal-aid/service-kit/actor';
import { createAccept } from '#commands/acceptRequest';
import type { OnCase } from '#commands/changeCase';
import { plainActs } from '#commands/plainActs';
import { createAssignPractitioners, createReplacePractitioner } from '#commands/staffCase';
import { createTransferRequest } from '#commands/transferRequest';
import { acceptImmediately, type ImmediateAcceptance } from '#domain/acceptImmediately';
import { acceptRequest, type Acceptance } from '#domain/acceptRequest';
import { caseActions, type CaseAction } from '#domain/actions';
import { scopeOf } from '#policy';
import type { CaseStore } from '#store/cases';
import type { OrganizationCopy } from '#store/organizations';
import type { PractitionerCopy } from '#store/practitioners';

export interface ActParts {
  readonly store: CaseStore;
  readonly organizations: OrganizationCopy;
  readonly practitioners: PractitionerCopy;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly actor: Actor;
}

const factories = {
  ...plainActs,
  acceptRequest: createAccept<Acceptance & OnCase>(acceptRequest),
  acceptImmediately: createAccept<ImmediateAcceptance & OnCase>(acceptImmediately),
  transferRequest: createTransferRequest,
  assignPractitioners: createAssignPractitioners,
  replacePractitioner: createReplacePractitioner,
};
type InputOf<Name extends CaseAction> = Parameters<ReturnType<(typeof factories)[Name]>>[0];

/** The acts of staff on cases, each within the reach that its actor has for it. */
export type CaseActs = { readonly [Name in CaseAction]: (input: InputOf<Name>, command: Command) => Promise<Answer | Refusal> };

/** Binds the acts to who acts. */
export const createCaseActs = ({ store, organizations, practitioners, execute, clock, actor }: ActParts): CaseActs => {
  const act =
    (name: CaseAction) =>
    async (input: OnCase & { readonly form?: string }, command: Command): Promise<Answer | Refusal> => {
      const scope = await scopeOf(name, actor, organizations);
      const ports = {
        findCase: (id: string) => store.find(id, scope),
        findResponsible: organizations.findResponsible,
        findOrganization: organizations.find,
        findPractitioners: practitioners.find,
        moment: () => momentOf(clock),
      };
      if (name === 'acceptRequest' || name === 'acceptImmediately') {
        const run = factories[name]({
          ...ports,
          execute: (once, decide) => inTurn(`${actor.organizationId}:${input.form}`, () => execute(once, decide, store.writeAccepted)),
        });
        return run(input as never, command);
      }
      return factories[name]({ ...ports, execute: (once, decide) => execute(once, decide, store.writeChanged) })(input as never, command);
    };
  return Object.fromEntries(caseActions.map((name) => [name, act(name)])) as unknown as CaseActs;
};
