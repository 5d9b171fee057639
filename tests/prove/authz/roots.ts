import { inParallel } from '../support/inParallel.ts';
import { sendRaw } from '../support/raw.ts';
import type { World } from '../support/world.ts';
import type { AskAs } from './client.ts';
import { entities, rootFields } from './coverage.ts';
import type { RootLine } from './matrix.ts';
import type { Person } from './people.ts';
import { former } from './people.ts';
import type { Ran } from './run.ts';

const atOnce = 6;

/** Asks every root field as everyone, as nobody, and unsigned at its subgraph. */
export const runRoots = async (
  world: World,
  ask: AskAs,
  { lines, people }: { lines: readonly RootLine[]; people: readonly Person[] },
): Promise<Ran> => {
  const cells = rootFields.flatMap((field) => {
    const line = lines.find((each) => each.field === field.name);
    const may = ({ role }: Person): boolean => line !== undefined && (line.roles.includes('*') || line.roles.includes(role));
    return people.filter(({ name }) => name !== former).map((person) => ({ field, who: person.name, may: may(person) }));
  });
  const asked = await inParallel(cells, atOnce, async ({ field, who, may }) => {
    const { codes, status } = await ask(who, field.document, field.variables);
    const refused = codes.includes('FORBIDDEN') || status === 401;
    return refused === may ? [`${who} ${refused ? 'may not' : 'may'} ask ${field.name}`] : [];
  });
  const strangers = await inParallel(rootFields, atOnce, async ({ name, owner, document, variables }) => {
    const { status } = await ask(null, document, variables);
    const url = `${world.system.urls[owner as 'registry']}/graphql`;
    const direct = await sendRaw(url, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    return [
      ...(status === 401 ? [] : [`nobody may ask ${name}: ${status ?? 'nothing'}`]),
      ...(direct.status === 401 ? [] : [`unsigned, ${owner} answers ${name}: ${direct.status ?? 'nothing'}`]),
    ];
  });
  return { cells: cells.length + 2 * rootFields.length, wrong: [...asked.flat(), ...strangers.flat()] };
};

/** What the schema has and no line speaks of, and lines of what it has not. */
export const uncovered = (lines: readonly RootLine[], covered: ReadonlySet<string>): readonly string[] => {
  const fields = new Set(rootFields.map(({ name }) => name));
  const named = new Set(lines.map(({ field }) => field));
  return [
    ...[...fields].filter((field) => !named.has(field)).map((field) => `${field} has no line`),
    ...[...named].filter((field) => !fields.has(field)).map((field) => `${field} is no root field`),
    ...entities.filter((entity) => !covered.has(entity)).map((entity) => `the entity ${entity} has no line`),
  ];
};
