import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../support/random.ts';
import { drawInput } from './inputs.ts';

interface Variable {
  readonly type: string;
  /** The default, as the document writes it. */
  readonly preset: string | null;
  /** Undefined where it is not sent. */
  readonly sent: { readonly value: unknown } | undefined;
}

/** An operation that is being drawn. */
export interface Drawing {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly fragments: Map<string, { readonly on: string; readonly text: string }>;
  readonly variables: Map<string, Variable>;
  /** How many fields more. */
  left: number;
}

/** Names that every object inherits, and names that stand at different fields in different branches. */
const aliases = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'p', 'q', 'r'] as const;

/** A selection set in braces; never empty. */
export const drawSelections = (drawing: Drawing, type: GraphQLCompositeType, depth: number): string => {
  const { random, schema } = drawing;
  const parts: string[] = [];
  // What is done, and in which order, only shows where much is done.
  const most = (type === schema.getMutationType() ? 3 : 1) + random.below(5);
  for (let count = 0; count < most && (drawing.left > 0 || parts.length === 0); count += 1) {
    drawing.left -= 1;
    parts.push(drawPart(drawing, type, depth));
  }
  if (random.below(5) === 0) parts.splice(random.below(parts.length + 1), 0, drawTypename(drawing));
  if (type === schema.getQueryType() && random.below(16) === 0) parts.push(drawIntrospection(random));
  return `{ ${parts.join(' ')} }`;
};

const drawTypename = (drawing: Drawing): string => `${drawing.random.below(3) === 0 ? `${drawing.random.pick(aliases)}: ` : ''}__typename`;

const drawIntrospection = (random: Random): string =>
  random.pick([
    '__schema { queryType { name } }',
    'meta: __schema { types { name } mutationType { fields { name } } }',
    '__type(name: "Query") { name kind ... on __Type { fields { name type { kind ofType { name } } } } }',
    'constructor: __type(name: "Nothing") { name }',
  ]);

const drawPart = (drawing: Drawing, type: GraphQLCompositeType, depth: number): string => {
  const { random } = drawing;
  const drawn = random.below(20);
  if (isAbstractType(type) && drawn < 12) return drawInline(drawing, drawCondition(drawing, type), depth);
  if (drawn === 12) return drawInline(drawing, type, depth);
  if (drawn === 13 && depth > 0) return drawSpread(drawing, type, depth);
  if (drawn === 14) return `...${drawSwitch(drawing, 1)} ${drawSelections(drawing, type, depth)}`;
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const within = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  return within.length === 0 ? '__typename' : drawField(drawing, random.pick(preferObjects(within, random)), depth);
};

/** Half of the time only what leads on, where there is any: plans grow by it. */
const preferObjects = <Field extends GraphQLField<unknown, unknown>>(fields: readonly Field[], random: Random): readonly Field[] => {
  const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  return objects.length > 0 && random.below(2) === 0 ? objects : fields;
};

/** Mostly what an object may be, at times another abstract type that it may be too. */
const drawCondition = ({ schema, random }: Drawing, type: GraphQLAbstractType): GraphQLCompositeType =>
  random.pick(random.below(5) === 0 ? overlapping(schema, type) : schema.getPossibleTypes(type));

const overlapping = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
  Object.values(schema.getTypeMap())
    .filter((other) => isCompositeType(other) && !other.name.startsWith('__') && doTypesOverlap(schema, type, other))
    .filter((other) => isCompositeType(other));

const drawInline = (drawing: Drawing, on: GraphQLCompositeType, depth: number): string =>
  `... on ${on.name}${drawSwitch(drawing, 8)} ${drawSelections(drawing, on, depth)}`;

const drawSpread = (drawing: Drawing, type: GraphQLCompositeType, depth: number): string => {
  const { fragments, random } = drawing;
  const known = [...fragments].filter(([, { on }]) => on === type.name).map(([name]) => name);
  if (known.length > 0 && random.below(2) === 0) return `...${random.pick(known)}${drawSwitch(drawing, 8)}`;
  const name = `Part${fragments.size}`;
  // Its place is taken before its fields are drawn; a cycle is not valid and drawn anew.
  const text = drawSelections(drawing, type, depth - 1);
  fragments.set(fragments.has(name) ? `${name}_${fragments.size}` : name, { on: type.name, text });
  return `...${[...fragments.keys()].at(-1)}${drawSwitch(drawing, 8)}`;
};

/** One in so many is switched on or off by a word or a variable. */
const drawSwitch = (drawing: Drawing, oneIn: number): string => {
  const { random, variables } = drawing;
  if (random.below(oneIn) > 0) return '';
  const directive = random.pick(['skip', 'include']);
  if (random.below(5) === 0) return ` @${directive}(if: ${random.below(2) === 0})`;
  const name = `on${random.below(3)}`;
  if (!variables.has(name)) variables.set(name, drawOn(random));
  return ` @${directive}(if: $${name})`;
};

const drawOn = (random: Random): Variable => {
  const [value, preset] = [random.below(2) === 0, random.below(2) === 0];
  return random.pick<Variable>([
    { type: 'Boolean!', preset: null, sent: { value } },
    { type: 'Boolean!', preset: String(preset), sent: undefined },
    { type: 'Boolean!', preset: String(preset), sent: { value } },
  ]);
};

const drawField = (drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const { random } = drawing;
  drawing.left -= 1;
  const alias = random.below(4) === 0 ? `${random.pick(aliases)}: ` : '';
  const args = field.args.flatMap((arg) => drawArgument(drawing, arg));
  const type = getNamedType(field.type);
  const head = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${drawSwitch(drawing, 12)}`;
  return isCompositeType(type) ? `${head} ${drawSelections(drawing, type, depth - 1)}` : head;
};

const drawArgument = (drawing: Drawing, { name, type, defaultValue }: GraphQLArgument): readonly string[] => {
  const { random, variables } = drawing;
  const isNeeded = isNonNullType(type) && defaultValue === undefined;
  if (!isNeeded && random.below(2) === 0) return [];
  const { value, literal } = drawInput(type, random);
  if (random.below(2) === 0) return [`${name}: ${literal}`];
  const variable = `v${variables.size}`;
  const preset = random.below(3) === 0 ? drawInput(type, random).literal : null;
  const maySendNull = !isNonNullType(type) && random.below(6) === 0;
  const mayLeaveOut = preset !== null || !isNonNullType(type);
  const sent = mayLeaveOut && random.below(3) === 0 ? undefined : { value: maySendNull ? null : value };
  variables.set(variable, { type: String(type), preset, sent });
  return [`${name}: $${variable}`];
};
