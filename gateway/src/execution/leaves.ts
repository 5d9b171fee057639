import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

const whole = /^-?(?:0|[1-9][0-9]*)$/u;
const isFiniteNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isWhole = (value: unknown): boolean => isFiniteNumber(value) && whole.test(String(value));

const specified: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Float: isFiniteNumber,
  ID: (value) => typeof value === 'string' || isWhole(value),
  Int: (value) => Number.isSafeInteger(value) || isWhole(value),
  String: (value) => typeof value === 'string',
};

/** Whether a value from a subgraph is one of the type. Of our own scalars every value is. */
export const compileLeaf = (type: GraphQLLeafType): ((value: unknown) => boolean) => {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) != null;
  return (isSpecifiedScalarType(type) && specified[type.name]) || (() => true);
};
