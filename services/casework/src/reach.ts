import { provinceIdsOf } from '@legal-aid/contracts/provinces';
import type { Actor } from '@legal-aid/service-kit/actor';
import { hasEnded, type Organization } from '#domain/organization';
import { relationsOf, type Action, type Relation } from '#policy';
import { emergencyOf, isWithin, type Reachable, type Scope, type ScopePart } from '#scope';

/** What casework knows today of organisations, and of emergencies now. */
export interface Belonging {
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
  readonly find: (organizationId: string) => Promise<Organization | null>;
  /** Itself and those merged into it by today. */
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
  readonly branchesOf: (organizationIds: readonly string[]) => Promise<readonly string[]>;
  readonly seatedIn: (provinceIds: readonly string[]) => Promise<readonly string[]>;
  /** Whether a practitioner holds a capacity today at one of some organisations. */
  readonly worksAt: (practitionerId: string, organizationIds: readonly string[]) => Promise<boolean>;
  /** The emergency openings of an actor that run now, by their case. */
  readonly openingsOf: (actor: Actor) => Promise<ReadonlyMap<string, string>>;
}

/** What one actor reaches during one request. */
export interface Reach {
  readonly actor: Actor;
  readonly scopeOf: (action: Action) => Promise<Scope>;
  readonly has: (action: Action, record: Reachable) => Promise<boolean>;
  /** The emergency opening that alone allows it, or null. */
  readonly emergencyFor: (action: Action, record: Reachable) => Promise<string | null>;
  /** Asks anew from now on: the actor has just opened a case. */
  readonly forget: () => void;
}

/** Binds the table of rights to who asks; each scope is made at most once. */
export const createReach = (actor: Actor, belonging: Belonging): Reach => {
  const known = new Map<Action, Promise<Scope>>();
  const scopeOf = (action: Action): Promise<Scope> => {
    const scope = known.get(action) ?? makeScope(action, actor, belonging);
    known.set(action, scope);
    return scope;
  };
  return {
    actor,
    scopeOf,
    has: async (action, record) => isWithin(await scopeOf(action), record),
    emergencyFor: async (action, record) => emergencyOf(await scopeOf(action), record),
    forget: () => known.clear(),
  };
};

/** The scope of an action. From the day on which his organisation is over, its former staff reach nothing. */
export const makeScope = async (action: Action, actor: Actor, belonging: Belonging): Promise<Scope> => {
  const relations = relationsOf(action, actor);
  if (relations.length === 0) return [];
  const own = actor.organizationId === null ? null : await belonging.find(actor.organizationId);
  if (own && hasEnded(own, belonging.today())) return [];
  return Promise.all(relations.map((relation) => partOf(relation, { actor, own, belonging })));
};

interface Question {
  readonly actor: Actor;
  /** His organisation; null where he has none, or where it is not known here yet. */
  readonly own: Organization | null;
  readonly belonging: Belonging;
}

const partOf = async (relation: Relation, { actor, own, belonging }: Question): Promise<ScopePart> => {
  const { subject, organizationId, practitionerId = '' } = actor;
  const family = () => (organizationId === null ? Promise.resolve([]) : belonging.withPredecessors(organizationId));
  switch (relation) {
    case 'NATION':
      return { kind: 'NATION' };
    case 'AREA':
      return { kind: 'HELD_BY', organizationIds: await areaOf(own, belonging) };
    case 'OWN_ORGANIZATION':
      return { kind: 'HELD_BY', organizationIds: await family() };
    case 'OWN_AND_BRANCHES':
      return { kind: 'HELD_BY', organizationIds: await withBranches(await family(), belonging) };
    case 'OWN_CASES':
      return { kind: 'WORKED_ON_BY', practitionerId, organizationIds: await workplaces(practitionerId, await family(), belonging) };
    case 'ENDED_OF_OWN':
      return { kind: 'ENDED_IN', organizationIds: own?.kind === 'JUSTICE_DEPARTMENT' ? await areaOf(own, belonging) : await family() };
    case 'FILED_BY_SELF':
      return { kind: 'FILED_BY', subject };
    case 'OPENED_IN_EMERGENCY':
      return { kind: 'OPENED', openings: await belonging.openingsOf(actor) };
    case 'OPENED_BY_SELF':
      return { kind: 'OPENED_BY', subject };
    default:
      return relation satisfies never;
  }
};

/** Where a practitioner may still work: an account that was not handed back yet opens nothing any more. TT12.11a.5b. */
const workplaces = async (practitionerId: string, family: readonly string[], { worksAt }: Belonging): Promise<readonly string[]> =>
  (await worksAt(practitionerId, family)) ? family : [];

const withBranches = async (family: readonly string[], { branchesOf }: Belonging): Promise<readonly string[]> => [
  ...family,
  ...(await branchesOf(family)),
];

/** The organisations of a department's province on today's map, those that are over too: their files are still there. */
const areaOf = (department: Organization | null, { seatedIn, today }: Belonging): Promise<readonly string[]> => {
  if (department?.kind !== 'JUSTICE_DEPARTMENT') return Promise.resolve([]);
  return seatedIn(provinceIdsOf(department.provinceId, today()));
};
