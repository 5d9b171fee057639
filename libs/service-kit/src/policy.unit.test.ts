import { describe, expect, it } from 'vitest';
import type { Actor } from '#actor';
import { enforce, policyProblems, type Lines } from '#policy';

const typeDefs = `
  type Query { open: String case: Case closed: String }
  type Case @key(fields: "id") { id: ID! name: String }
  type Elsewhere @key(fields: "id", resolvable: false) { id: ID! }
`;
const lines: Lines<'read' | 'readName'> = {
  Query: { open: 'OPEN', case: 'read', closed: 'readName' },
  Case: { $reference: 'read', id: 'RECORD', name: 'readName' },
  Elsewhere: { id: 'RECORD' },
};
const actor = (role: Actor['role']): Actor => ({ subject: 's', role, organizationId: null });
const rights: Readonly<Record<'read' | 'readName', readonly Actor['role'][]>> = { read: ['HEAD', 'ANALYST'], readName: ['HEAD'] };
const policy = {
  lines,
  mayEver: (action: 'read' | 'readName', { role }: Actor) => rights[action].includes(role),
  may: (_: 'read' | 'readName', record: unknown) => (record as { id: string }).id === 'own',
};
const resolvers = {
  Query: { case: () => ({ id: 'own', name: 'A' }), closed: () => 'secret' },
  Case: { __resolveReference: ({ id }: { readonly id: string }) => ({ id, name: 'A' }) },
};
type Fields = Record<string, Record<string, (...given: unknown[]) => unknown>>;
const guarded = enforce(typeDefs, resolvers, policy) as unknown as Fields;
const call = (type: string, field: string, record: unknown, role: Actor['role']) =>
  guarded[type]?.[field]?.(record, {}, { actor: actor(role) }, {});
const refer = (role: Actor['role']) => guarded['Case']?.['__resolveReference']?.({ id: 'own' }, { actor: actor(role) }, {});

describe('the lines of a policy', () => {
  it('fit a schema of which they name every field', () => expect(policyProblems(typeDefs, lines)).toEqual([]));

  it.each([
    ['a field', 'Case', 'name'],
    ['a root field', 'Query', 'closed'],
    ['a reference resolver', 'Case', '$reference'],
  ])('lack %s that was left out', (_, type, field) => {
    const { [field]: __, ...rest } = lines[type] ?? {};
    expect(policyProblems(typeDefs, { ...lines, [type]: rest })).toEqual([`${type}.${field} has no line`]);
    expect(() => enforce(typeDefs, resolvers, { ...policy, lines: { ...lines, [type]: rest } })).toThrow(`${type}.${field} has no line`);
  });

  it('name no field that the schema has not, no reference that is resolved elsewhere, and guard nothing that is never null', () => {
    const wrong = {
      ...lines,
      Case: { ...lines['Case'], id: 'read', gone: 'OPEN' },
      Elsewhere: { id: 'OPEN', $reference: 'read' },
    } as const;
    expect(policyProblems(typeDefs, wrong)).toEqual([
      'Case.gone has a line and is no field',
      'Elsewhere.$reference has a line and is no field',
      'Case.id is guarded and must be nullable',
    ]);
  });
});

describe('resolvers behind a policy', () => {
  it('are reached by who has the right', async () => {
    expect(call('Query', 'case', undefined, 'HEAD')).toMatchObject({ id: 'own' });
    expect(await call('Case', 'name', { id: 'own', name: 'A' }, 'HEAD')).toBe('A');
    expect(refer('ANALYST')).toMatchObject({ id: 'own' });
  });

  it('refuse a root field to a role that has no right to it', () =>
    expect(() => call('Query', 'closed', undefined, 'ANALYST')).toThrow('FORBIDDEN'));

  it('mask a field of a record to a role that has no right, and to everyone else where the record is not his', async () => {
    expect(await call('Case', 'name', { id: 'own', name: 'A' }, 'ANALYST')).toBeNull();
    expect(await call('Case', 'name', { id: 'other', name: 'A' }, 'HEAD')).toBeNull();
  });

  it('know no record for a reference of a role that has no right', () => expect(refer('CITIZEN')).toBeNull());
});
