import { parse, validate, type DocumentNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Random } from '../../support/random.ts';
import { drawSelections, type Drawing } from './selections.ts';

/** An operation with the variables that it is sent with. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const tries = 40;

/** Draws a valid operation. Names that clash are drawn on purpose, and what validation does not let pass is drawn anew. */
export const drawOperation = (schema: GraphQLSchema, random: Random): Operation => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const mutation = schema.getMutationType();
    const isMutation = mutation && random.below(7) === 0;
    const root = isMutation ? mutation : schema.getQueryType();
    if (!root) throw new Error('a schema without queries');
    const drawn = drawOnce(root, { schema, random, keyword: isMutation ? 'mutation' : 'query' });
    if (drawn) return drawn;
  }
  throw new Error('no valid operation could be drawn');
};

interface Once {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly keyword: 'query' | 'mutation';
}

const drawOnce = (root: GraphQLObjectType, { schema, random, keyword }: Once): Operation | null => {
  const drawing: Drawing = { schema, random, fragments: new Map(), variables: new Map(), left: 6 + random.below(40) };
  const depth = 2 + random.below(4);
  const selections = drawSelections(drawing, root, depth);
  const definitions = [...drawing.variables].map(([name, { type, preset }]) => `$${name}: ${type}${preset === null ? '' : ` = ${preset}`}`);
  const head = definitions.length > 0 ? `${keyword} Drawn(${definitions.join(', ')})` : `${keyword} Drawn`;
  const fragments = [...drawing.fragments].map(([name, { on, text }]) => `fragment ${name} on ${on} ${text}`);
  const text = [`${head} ${selections}`, ...fragments].join('\n');
  const document = parse(text);
  if (validate(schema, document).length > 0) return null;
  const given = [...drawing.variables].filter(([, { sent }]) => sent !== undefined);
  return { text, document, variables: Object.fromEntries(given.map(([name, { sent }]) => [name, sent?.value])) };
};
