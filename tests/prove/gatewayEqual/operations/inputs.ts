import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Random } from '../../support/random.ts';
import { scalarOf } from '../data/scalars.ts';

/** A value of an argument, as JSON and as a document writes it. */
export interface Input {
  readonly value: unknown;
  readonly literal: string;
}

/** Draws a value that the type takes; what may be left out of an input object often is. */
export const drawInput = (type: GraphQLInputType, random: Random): Input => {
  if (isNonNullType(type)) return drawInput(type.ofType, random);
  if (isListType(type)) {
    const items = Array.from({ length: random.below(3) }, () => drawInput(type.ofType, random));
    return { value: items.map(({ value }) => value), literal: `[${items.map(({ literal }) => literal).join(', ')}]` };
  }
  if (isEnumType(type)) {
    const { name } = random.pick(type.getValues());
    return { value: name, literal: name };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || random.below(3) === 0)
      .map((field) => ({ name: field.name, ...drawInput(field.type, random) }));
    return {
      value: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      literal: `{${fields.map(({ name, literal }) => `${name}: ${literal}`).join(', ')}}`,
    };
  }
  // Few values, so that the same is asked for again.
  const value = scalarOf(type.name, { hash: random.below(4) });
  return { value, literal: JSON.stringify(value) };
};
