import { provinces } from '@legal-aid/contracts/provinces';
import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import type { Organization } from './domain/organization.ts';
import { createReach, makeScope, type Belonging } from './reach.ts';

const organization = (id: string, changes: Partial<Organization> = {}): Organization => ({
  id: id as Organization['id'],
  kind: 'STATE_CENTER',
  provinceId: 'vn34-08',
  activeFrom: '2018-01-01',
  activeTo: null,
  successorId: null,
  parentId: null,
  branchOrdinal: null,
  ...changes,
});
const merged = { activeTo: '2025-07-01', successorId: 'centre-15' as Organization['id'] };
const known = [
  organization('centre-15', { provinceId: 'vn34-15' }),
  organization('old-15', { provinceId: 'vn63-15', ...merged }),
  organization('branch-15', { kind: 'BRANCH', provinceId: 'vn34-15', parentId: 'centre-15' as Organization['id'] }),
  organization('old-10', { provinceId: 'vn63-10', ...merged }),
  organization('department-15', { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn34-15' }),
  organization('department-old', { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-15' }),
  organization('centre-08'),
];
const on = (day: string): Belonging => ({
  today: () => day,
  find: (id) => Promise.resolve(known.find((each) => each.id === id) ?? null),
  withPredecessors: (id) =>
    Promise.resolve([
      id,
      ...known.filter(({ successorId, activeTo }) => successorId === id && activeTo && activeTo <= day).map(({ id: of }) => of),
    ]),
  branchesOf: (ids) => Promise.resolve(known.filter(({ parentId }) => parentId && ids.includes(parentId)).map(({ id }) => id)),
  seatedIn: (ids) => Promise.resolve(known.filter(({ provinceId }) => ids.includes(provinceId)).map(({ id }) => id)),
  worksAt: (id, organizationIds) => Promise.resolve(id === 'p' && organizationIds.includes('old-15')),
  openingsOf: () => Promise.resolve(new Map([['case-1', 'opening-1']])),
});
const before = on('2025-06-30');
const after = on('2025-07-01');
const actor = (role: Role, organizationId: string | null, practitionerId = 'p'): Actor => ({
  subject: 's',
  role,
  organizationId,
  practitionerId,
});

describe('the reach of an actor', () => {
  it('is his organisation with those merged into it from the day on, and for reading its branches', async () => {
    const head = actor('HEAD', 'centre-15');
    expect(await makeScope('acceptRequest', head, before)).toEqual([{ kind: 'HELD_BY', organizationIds: ['centre-15'] }]);
    expect(await makeScope('acceptRequest', head, after)).toEqual([
      { kind: 'HELD_BY', organizationIds: ['centre-15', 'old-15', 'old-10'] },
    ]);
    expect(await makeScope('readCase', head, after)).toEqual([
      { kind: 'HELD_BY', organizationIds: ['centre-15', 'old-15', 'old-10', 'branch-15'] },
    ]);
  });

  it.each<[Role, 'readCase' | 'completeCase']>([
    ['HEAD', 'readCase'],
    ['INTAKE_OFFICER', 'readCase'],
    ['PRACTITIONER', 'completeCase'],
    ['APPRAISER', 'readCase'],
  ])('is nothing for %s of an organisation that is over, from that very day', async (role, action) => {
    expect(await makeScope(action, actor(role, 'old-15'), before)).toMatchObject([{ organizationIds: ['old-15'] }]);
    expect(await makeScope(action, actor(role, 'old-15'), after)).toEqual([]);
  });

  it('is nothing for a practitioner who holds no capacity there any more, though his account is open', async () => {
    const empty = [{ kind: 'WORKED_ON_BY', practitionerId: 'former', organizationIds: [] }];
    expect(await makeScope('readApplicant', actor('PRACTITIONER', 'old-15', 'former'), before)).toEqual(empty);
    expect(await makeScope('readApplicant', actor('PRACTITIONER', 'centre-08'), before)).toMatchObject([{ organizationIds: [] }]);
    // Whose centre was merged works on at its successor.
    expect(await makeScope('readApplicant', actor('PRACTITIONER', 'centre-15'), after)).toMatchObject([
      { organizationIds: ['centre-15', 'old-15', 'old-10'] },
    ]);
  });

  it("is a department's province on today's map, with what was there before", async () => {
    const area = async (id: string, belonging: Belonging) => makeScope('readCase', actor('DEPARTMENT', id), belonging);
    expect(await area('department-15', after)).toEqual([
      { kind: 'HELD_BY', organizationIds: ['centre-15', 'old-15', 'branch-15', 'old-10', 'department-15', 'department-old'] },
    ]);
    // The day before, the map was another one.
    expect(await area('department-old', before)).toEqual([{ kind: 'HELD_BY', organizationIds: ['old-15', 'department-old'] }]);
    expect(await area('centre-15', after)).toEqual([{ kind: 'HELD_BY', organizationIds: [] }]);
    expect(await area('nobody', after)).toEqual([{ kind: 'HELD_BY', organizationIds: [] }]);
  });

  it('is what has ended for an appraiser, of his organisation or of his department’s province', async () => {
    expect(await makeScope('readCase', actor('APPRAISER', 'centre-08'), after)).toEqual([
      { kind: 'ENDED_IN', organizationIds: ['centre-08'] },
    ]);
    const [area] = await makeScope('readApplicant', actor('APPRAISER', 'department-15'), after);
    expect(area).toMatchObject({ kind: 'ENDED_IN', organizationIds: expect.arrayContaining(['old-15', 'old-10', 'centre-15']) });
  });

  it('is what he opened in an emergency, beside what he sees anyway', async () => {
    expect(await makeScope('readApplicant', actor('HEAD', 'centre-08'), after)).toMatchObject([{ kind: 'HELD_BY' }, { kind: 'OPENED' }]);
    const reach = createReach(actor('AUTHORITY', null), after);
    expect(await reach.has('readApplicant', { _id: 'case-1', organizationId: 'centre-08' })).toBe(true);
    expect(await reach.emergencyFor('readApplicant', { _id: 'case-1', organizationId: 'centre-08' })).toBe('opening-1');
    expect(await reach.has('readApplicant', { _id: 'case-2', organizationId: 'centre-08' })).toBe(false);
    expect(await reach.emergencyFor('readCase', { _id: 'case-1', organizationId: 'centre-08' })).toBeNull();
  });

  it('knows every province of today by its lineage, once', async () => {
    const seated = { ...after, seatedIn: (ids: readonly string[]) => Promise.resolve(ids) };
    const areas = await Promise.all(
      provinces
        .filter(({ validTo }) => validTo === null)
        .map(async ({ id }) => {
          const department = { ...seated, find: () => Promise.resolve(organization('d', { kind: 'JUSTICE_DEPARTMENT', provinceId: id })) };
          const [part] = await makeScope('readCase', actor('DEPARTMENT', 'd'), department);
          return part?.kind === 'HELD_BY' ? part.organizationIds : [];
        }),
    );
    expect(areas.flat().toSorted()).toEqual(provinces.map(({ id }) => id).toSorted());
  });
});
