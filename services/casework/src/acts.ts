import type { Refusal } from '@legal-aid/decision';
import type { Answer, Command, Execute, Write } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createAccept } from '#commands/acceptRequest';
import type { OnCase } from '#commands/changeCase';
import { plainActs } from '#commands/plainActs';
import { createAssignPractitioners, createReplacePractitioner } from '#commands/staffCase';
import { createTransferRequest } from '#commands/transferRequest';
import { acceptImmediately, type ImmediateAcceptance } from '#domain/acceptImmediately';
import { acceptRequest, type Acceptance } from '#domain/acceptRequest';
import { caseActions, type CaseAction } from '#domain/actions';
import type { CaseQueries } from '#queries/cases';
import type { Reach } from '#reach';
import type { Readings } from '#readings';
import type { Scope } from '#scope';
import type { CaseDocument } from '#store/caseDocument';
import type { CaseStore } from '#store/cases';
import type { OrganizationCopy } from '#store/organizations';
import type { PractitionerCopy } from '#store/practitioners';

export interface ActParts {
  readonly store: CaseStore;
  readonly organizations: OrganizationCopy;
  readonly practitioners: PractitionerCopy;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly reach: Reach;
  readonly readings: Readings;
  readonly remember: CaseQueries['remember'];
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
export const createCaseActs = (parts: ActParts): CaseActs => {
  const { store, organizations, practitioners, execute, clock, reach, readings, remember } = parts;
  const act =
    (name: CaseAction) =>
    async (input: OnCase & { readonly form?: string }, command: Command): Promise<Answer | Refusal> => {
      const trace = createTrace(store, await reach.scopeOf(name));
      const ports = {
        findCase: trace.find,
        findResponsible: organizations.findResponsible,
        findOrganization: organizations.find,
        findPractitioners: practitioners.find,
        moment: () => momentOf(clock),
      };
      const run =
        name === 'acceptRequest' || name === 'acceptImmediately'
          ? factories[name]({
              ...ports,
              execute: (once, decide) =>
                inTurn(`${reach.actor.organizationId}:${input.form}`, () => execute(once, decide, trace.follow(store.writeAccepted))),
            })
          : factories[name]({ ...ports, execute: (once, decide) => execute(once, decide, trace.follow(store.writeChanged)) });
      const outcome = await run(input as never, command);
      if (trace.isOutOfReach()) readings.denied(input.caseId, name, name);
      const written = trace.writtenBy(outcome);
      if (written) await remember(written);
      return outcome;
    };
  return Object.fromEntries(caseActions.map((name) => [name, act(name)])) as unknown as CaseActs;
};

type Written = Awaited<ReturnType<CaseStore['writeChanged']>>;

/** Follows one act, so that the case that it leaves need not be read again. */
const createTrace = (store: CaseStore, scope: Scope) => {
  const seen: { wasSought: boolean; found: CaseDocument | null; written: Written | null } = {
    wasSought: false,
    found: null,
    written: null,
  };
  return {
    find: async (id: string) => {
      seen.found = await store.find(id, scope);
      seen.wasSought = true;
      return seen.found && store.toCase(seen.found);
    },
    follow:
      <State, Event>(write: (...put: Parameters<Write<State, Event>>) => Promise<Written>): Write<State, Event> =>
      async (...put) =>
        (seen.written = await write(...put)),
    /** Whether it was looked for, and not found. */
    isOutOfReach: (): boolean => seen.wasSought && seen.found === null,
    /** The case as it is stored now, if this very act wrote it: an answer that was given before is another object. */
    writtenBy: (outcome: Answer | Refusal): CaseDocument | null =>
      seen.found && seen.written && outcome === seen.written.answer ? { ...seen.found, ...seen.written.fields } : null,
  };
};
