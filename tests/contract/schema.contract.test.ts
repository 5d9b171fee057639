import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  parse,
  visit,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const text = readFileSync(fileURLToPath(new URL('../../schemas/graphql/supergraph.graphql', import.meta.url)), 'utf8');
// Directives of federation's own carry scalars that no client sees.
const document = visit(parse(text), { Directive: () => null, DirectiveDefinition: () => null });
const schema = buildASTSchema(
  { ...document, definitions: document.definitions.filter(({ kind }) => kind !== 'SchemaExtension') },
  { assumeValid: true },
);
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !/^__|^(?:join|link)__/u.test(name));
const fields = own
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })));
const inputs: readonly { readonly place: string; readonly input: GraphQLArgument | GraphQLInputField }[] = [
  ...fields.flatMap(({ place, field }) => field.args.map((input) => ({ place: `${place}(${input.name})`, input }))),
  ...own
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((input) => ({ place: `${type.name}.${input.name}`, input }))),
];
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('the schema that clients see', () => {
  it('takes no unbounded text, no number with a fraction and no free object', () => {
    const loose = inputs.filter(({ input }) => ['String', 'Float', 'JSON', 'JSONObject'].includes(getNamedType(input.type).name));
    expect(loose.map(({ place }) => place)).toEqual([]);
  });

  it('caps every page by its scalar', () => {
    const pages = inputs.filter(({ input }) => ['first', 'last', 'limit', 'size'].includes(input.name));
    expect(pages.length).toBeGreaterThan(0);
    // Never null: what has a default may be left out, and no size is no page.
    expect(pages.filter(({ input }) => String(input.type) !== 'PageSize!')).toEqual([]);
  });

  it('lets no client say what time it is, or who he is', () => {
    expect(
      inputs.filter(({ input }) => /^(?:now|clock|today|actor|subjectOfToken|role)$/iu.test(input.name)).map(({ place }) => place),
    ).toEqual(['ChangeAccountInput.role', 'OpenAccountInput.role']);
  });
});

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))('the mutation %s', (_, { args, type }) => {
  it('takes a command id and one input, and answers done or refused', () => {
    expect(args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
      'commandId: CommandId!',
      expect.stringMatching(/^input: \w+Input!$/u),
    ]);
    const answer = getNamedType(type);
    expect(isUnionType(answer) && answer.getTypes().map(({ name }) => name)).toContain('Refused');
  });
});
