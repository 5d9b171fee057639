import { graphqlSync, parse, type GraphQLResolveInfo } from 'graphql';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { withPurpose } from './purpose.ts';

const schema = buildSchema(`type Query { case: Case cases: [Case!]! } type Case { name: String } type Mutation { accept: Case }`);

const purposesIn = (source: string): readonly string[] => {
  const seen: string[] = [];
  const show = withPurpose((_: object, __: Context, purpose: string) => void seen.push(purpose));
  const name = (...[args, context, info]: [object, Context, GraphQLResolveInfo]): void => show({}, args, context, info);
  parse(source);
  const one = () => ({ name });
  graphqlSync({ schema, source, rootValue: { case: one, accept: one, cases: () => [one(), one()] }, contextValue: {} });
  return seen;
};

describe('what a reading is for', () => {
  it.each<[string, readonly string[]]>([
    ['{ case { name } }', ['case']],
    ['{ cases { name } }', ['cases', 'cases']],
    ['{ Nguyen_Van_A: case { name } }', ['case']],
    ['{ case: cases { name } other: case { name } }', ['cases', 'cases', 'case']],
    ['{ ...F } fragment F on Query { x: case { name } }', ['case']],
    ['{ ... on Query { ... on Query { x: case { name } } } }', ['case']],
    ['mutation { y: accept { name } }', ['accept']],
  ])('is the root field and never an alias: %s', (source, purposes) => expect(purposesIn(source)).toEqual(purposes));
});
