import { predecessorsOf, provinceById, provinces, type Province } from '@legal-aid/contracts/provinces';
import { organizationIdOf } from '@legal-aid/registry/commands/organizations';
import type { EndGround } from '@legal-aid/registry/domain/organization';
import type { Registration } from '@legal-aid/registry/domain/registerOrganization';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { branchesEach, contracted, lawPractices, organizationsEnded, participatingEach } from './assumptions.ts';
import { dayOf, textOf } from './calendar.ts';
import { between, chance, pick } from './chance.ts';
import { authority, commandIdOf } from './command.ts';
import { consultingName, lawPracticeName } from './names.ts';

export const mergerDay = '2025-07-01';
const firstDay = '2018-01-01';

/** What happens to an organisation after its registration. */
export type LaterAct =
  | { readonly name: 'renameOrganization'; readonly on: string; readonly input: { readonly name: string } }
  | { readonly name: 'mergeOrganization'; readonly on: string; readonly input: { readonly successorId: OrganizationId } }
  | { readonly name: 'endOrganization'; readonly on: string; readonly input: { readonly ground: EndGround } };

/** An organisation that the plan registers. */
export interface PlannedOrganization {
  readonly id: OrganizationId;
  readonly commandId: string;
  readonly registration: Registration;
  readonly later: LaterAct | null;
  /** What stands for it in the subjects of its staff. */
  readonly slug: string;
}

const planned = (
  key: readonly [string, ...string[]],
  registration: Registration,
  { later = null, slug = key.join('-') }: { later?: LaterAct | null; slug?: string } = {},
): PlannedOrganization => {
  const commandId = commandIdOf(...key);
  return { id: organizationIdOf({ actor: authority, id: commandId }), commandId, registration, later, slug };
};

const inSentence = ({ fullName }: Province): string => `${fullName.charAt(0).toLocaleLowerCase('vi')}${fullName.slice(1)}`;
const isMerged = ({ id }: Province): boolean => predecessorsOf(id).length > 1;
const idOf = (kind: string, provinceId: string): OrganizationId =>
  organizationIdOf({ actor: authority, id: commandIdOf(kind, provinceId) });

/** What a province has one of: where several provinces become one, theirs end and a new one begins; elsewhere it goes on. */
const seatOf = (kind: 'center' | 'department', province: Province): PlannedOrganization => {
  const successor = provinceById(province.successorId ?? '');
  const later: LaterAct | null =
    successor && isMerged(successor)
      ? { name: 'mergeOrganization', on: mergerDay, input: { successorId: idOf(kind, successor.id) } }
      : null;
  const place = { provinceId: province.id, activeFrom: province.validTo === null ? mergerDay : firstDay };
  const registration: Registration =
    kind === 'department'
      ? { kind: 'JUSTICE_DEPARTMENT', name: `Sở Tư pháp ${inSentence(province)}`, ...place }
      : {
          kind: 'STATE_CENTER',
          name: `Trung tâm trợ giúp pháp lý nhà nước ${inSentence(province)}`,
          ...place,
          parentId: idOf('department', province.id),
        };
  return planned([kind, province.id], registration, { later, slug: `${province.validTo === null ? '' : 'old-'}${province.code}` });
};

/** The provinces of old, each the origin of what happens in its territory to this day. */
export const origins: readonly Province[] = provinces.filter(({ validTo }) => validTo !== null);
const seated = provinces.filter((province) => province.validTo !== null || isMerged(province));

const nationalAuthority = planned(
  ['national-authority'],
  { kind: 'NATIONAL_AUTHORITY', name: 'Cục Trợ giúp pháp lý, Bộ Tư pháp', provinceId: 'vn63-01', activeFrom: firstDay },
  {
    later: {
      name: 'renameOrganization',
      on: '2025-03-01',
      input: { name: 'Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý, Bộ Tư pháp' },
    },
  },
);
const departments = seated.map((province) => seatOf('department', province));
const centers = seated.map((province) => seatOf('center', province));
const centersById = new Map<string, PlannedOrganization>(centers.map((center) => [center.registration.provinceId, center]));

/** Today's Tuyên Quang is where visitors look first: it has at least one of everything, to this day. */
export const shownOrigins: ReadonlySet<string> = new Set(['vn63-02', 'vn63-08']);

const branchesIn = (province: Province): readonly PlannedOrganization[] => {
  const least = shownOrigins.has(province.id) ? 1 : branchesEach[0];
  return Array.from({ length: between(least, branchesEach[1], `branches:${province.id}`) }, (_, index) => {
    const question = `branch:${province.id}:${index}`;
    const activeFrom = index === 0 ? firstDay : textOf(dayOf('2018-03-01') + between(0, 1_500, `${question}:from`));
    const endedOn = textOf(dayOf(activeFrom) + between(500, 1_400, `${question}:to`));
    return planned(
      ['branch', province.id, String(index)],
      {
        kind: 'BRANCH',
        name: `Chi nhánh số ${index + 1}, Trung tâm trợ giúp pháp lý nhà nước ${inSentence(province)}`,
        provinceId: province.id,
        activeFrom,
        parentId: idOf('center', province.id),
        branchOrdinal: index + 1,
      },
      {
        later:
          index > 0 && chance(`${question}:ends`) < 0.1 ? { name: 'endOrganization', on: endedOn, input: { ground: 'DISSOLVED' } } : null,
        slug: `branch-${province.code}-${index + 1}`,
      },
    );
  });
};

const participatingIn = (province: Province): readonly PlannedOrganization[] =>
  Array.from({ length: between(participatingEach[0], participatingEach[1], `participating:${province.id}`) }, (_, index) =>
    participatingOf(province, index),
  );

const participatingOf = (province: Province, index: number): PlannedOrganization => {
  const question = `participating:${province.id}:${index}`;
  const isShown = index === 0 && shownOrigins.has(province.id);
  const isContracted = isShown || chance(`${question}:kind`) < contracted;
  const isPractice = !isShown && chance(`${question}:nature`) < lawPractices;
  const activeFrom =
    index === 0 ? textOf(dayOf('2018-03-15') + between(0, 200, question)) : textOf(dayOf('2018-06-01') + between(0, 2_300, question));
  const ground: EndGround = isContracted
    ? 'CONTRACT_ENDED'
    : pick(['OWN_WILL', 'INACTIVE_TWO_YEARS', 'CONDITIONS_LOST'], `${question}:ground`);
  // A contract runs for three years; its renewal for as long again. TT08.15.
  const endedOn = textOf(dayOf(activeFrom) + (isContracted ? 1_096 : between(740, 1_300, `${question}:to`)));
  const ends = index > 0 && endedOn < '2026-01-01' && chance(`${question}:ends`) < organizationsEnded;
  return planned(
    ['participating', province.id, String(index)],
    {
      kind: isContracted ? 'CONTRACTED_ORGANIZATION' : 'REGISTERED_ORGANIZATION',
      name: `${isPractice ? lawPracticeName(question) : consultingName(index)} ${inSentence(province)}`,
      provinceId: province.id,
      activeFrom,
      parentId: idOf('department', province.id),
      nature: isPractice ? 'LAW_PRACTICE' : 'LAW_CONSULTING',
    },
    {
      later: ends ? { name: 'endOrganization', on: endedOn, input: { ground } } : null,
      slug: `participating-${province.code}-${index + 1}`,
    },
  );
};

/** What works in the territory of an old province. */
export interface Territory {
  readonly origin: Province;
  readonly center: PlannedOrganization;
  /** The centre since the merger; the same where it goes on. */
  readonly centerToday: PlannedOrganization;
  readonly branches: readonly PlannedOrganization[];
  readonly participating: readonly PlannedOrganization[];
}

const centerOf = (provinceId: string): PlannedOrganization => {
  const found = centersById.get(provinceId);
  if (!found) throw new Error(`no centre in ${provinceId}`);
  return found;
};

export const territories: readonly Territory[] = origins.map((origin) => {
  const center = centerOf(origin.id);
  return {
    origin,
    center,
    centerToday: center.later ? centerOf(origin.successorId ?? '') : center,
    branches: branchesIn(origin),
    participating: participatingIn(origin),
  };
});

/** Everything that is registered, each after what it answers to and after its successor. */
export const organizations: readonly PlannedOrganization[] = [
  nationalAuthority,
  ...departments,
  ...centers,
  ...territories.flatMap(({ branches, participating }) => [...branches, ...participating]),
];

/** The first day on which it is active no more, or null. */
export const activeToOf = ({ later }: PlannedOrganization): string | null =>
  later === null || later.name === 'renameOrganization' ? null : later.on;

/** Whether it works on a day written 2025-07-01. */
export const isActiveOn = (organization: PlannedOrganization, day: string): boolean => {
  const activeTo = activeToOf(organization);
  return organization.registration.activeFrom <= day && (activeTo === null || day < activeTo);
};

/** The centre of a territory on a day. */
export const centerOn = ({ center, centerToday }: Territory, day: string): PlannedOrganization => (day < mergerDay ? center : centerToday);

/** What a territory belongs to on a day. */
export const provinceOn = ({ origin }: Territory, day: string): Province =>
  (day < mergerDay ? origin : provinceById(origin.successorId ?? '')) ?? origin;

/** Who acts for an organisation: an intake officer or a head; of a centre that goes on, by the code of the day. */
export const staffSubject = (role: 'intake' | 'head', { slug, registration }: PlannedOrganization, day: string): string => {
  const goesOn = registration.kind === 'STATE_CENTER' && day >= mergerDay;
  return `${role}-${goesOn ? slug.replace('old-', '') : slug}`;
};
