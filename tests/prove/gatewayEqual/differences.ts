import type { Mend } from './engines/apollo.ts';

/** A class of answers in which Apollo's executor is at fault and ours differs from it on purpose. */
export interface Difference {
  readonly name: string;
  readonly reason: string;
  /** What makes Apollo's executor right: ours must then answer as it does. */
  readonly mends: readonly Mend[];
}

const nullAndTell =
  "{ parameters.errors.push(federation_internals_1.ERRORS.INVALID_GRAPHQL.err('another shape', { path: Array.from(path) })); return { updated: null, hasErrors: true }; }";

/** Of entities of which some were not sent, Apollo tells an error at the place of another entity. */
export const shiftedPaths: Difference = {
  name: 'shifted-paths',
  reason:
    'A subgraph counts the representations that it got; Apollo takes the number for a place among all targets of the path, those ' +
    'included that were not sent because a part of their representation was missing.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: 'representationToEntity.push(index);',
      replace: 'representationToEntity.push(index); (currentCursor.sent ??= []).push(index);',
    },
    { file: 'executeQueryPlan', find: 'hydratedPaths[errorPath[1]]', replace: 'hydratedPaths[cursor.sent?.[errorPath[1]]]' },
  ],
};

/** An error of no entity, or of one that was not asked for, gets a path that no client's operation has. */
export const inventedPaths: Difference = {
  name: 'invented-paths',
  reason: 'An error at `_entities` itself, or at an entity that was never sent, is told with a path that the operation does not have.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: 'return [...hydratedPath, ...errorPath.slice(2)];',
      replace: 'return hydratedPath.length ? [...hydratedPath, ...errorPath.slice(2)] : undefined;',
    },
    {
      file: 'executeQueryPlan',
      find: 'return errorPath ? [...cursor.path',
      replace: 'return errorPath?.length && !fetch.requires ? [...cursor.path',
    },
  ],
};

/** Of required fields below a list of lists Apollo sends nulls. */
export const flatRequirements: Difference = {
  name: 'flat-requirements',
  reason: 'A `@requires` that reaches through a list of lists is sent as a list of nulls, and the field is computed from them.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: 'result[responseName] = source[responseName].map((value) => selections',
      replace:
        'const each = (value) => Array.isArray(value) ? value.map(each) : value == null ? null : executeSelectionSet(schema, value, selections); ' +
        'result[responseName] = source[responseName].map((value) => selections && Array.isArray(value) ? each(value) : selections',
    },
  ],
};

/** Nulls where none may be are told in an extension, and not at all where another error exists. */
export const hiddenViolations: Difference = {
  name: 'hidden-violations',
  reason:
    'A null where the schema allows none is told in `extensions.valueCompletion` alone, and not at all when any other error ' +
    'exists, so that a client takes it for an answer.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: 'if (errors.length === 0 && postProcessingErrors.length > 0) {',
      replace:
        'const untold = postProcessingErrors.filter(({ path }) => !errors.some((error) => !error.path || error.path.every((part, at) => at >= path.length || part === path[at]))); ' +
        'if (untold.length > 0) { return { errors: [...errors, ...untold], data };',
    },
  ],
};

/** An object whose type's name says no object type becomes null without a word, where it may not be null too. */
export const silentTypenames: Difference = {
  name: 'silent-typenames',
  reason: 'An object that a subgraph says to be of an interface becomes null; where none may be, nobody is told why what holds it is null.',
  mends: [
    {
      file: 'resultShaping',
      find: `if (!(0, federation_internals_1.isObjectType)(type)) {
                        return ApplyResult.NULL_BUBBLE_UP;`,
      replace: `if (!(0, federation_internals_1.isObjectType)(type)) {
                        return 'UNTOLD';`,
    },
    {
      file: 'resultShaping',
      find: `if (res === ApplyResult.NULL_BUBBLE_UP) {
                    return ApplyResult.NULL_BUBBLE_UP;`,
      replace: `if (res !== ApplyResult.OK) {
                    return res;`,
    },
    {
      file: 'resultShaping',
      find: 'return { updated: hasErrors ? null : outputValueObject, hasErrors };',
      replace: 'return { updated: res !== ApplyResult.OK ? null : outputValueObject, hasErrors };',
    },
    {
      file: 'resultShaping',
      find: 'data: res === ApplyResult.NULL_BUBBLE_UP ? null : data,',
      replace: 'data: res !== ApplyResult.OK ? null : data,',
    },
  ],
};

/** A value of another shape than the schema's costs the whole answer, data of other subgraphs included. */
export const thrownAway: Difference = {
  name: 'thrown-away',
  reason: 'Where a subgraph sends a value of another shape, the whole answer is thrown away instead of that value.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: 'return value.flatMap((element) => flattenResultsAtPath(element, rest));',
      replace: 'return Array.isArray(value) ? value.flatMap((element) => flattenResultsAtPath(element, rest)) : undefined;',
    },
    {
      file: 'executeQueryPlan',
      find: '(0, federation_internals_1.assert)(!Array.isArray(value), () => `Unexpected array in result for path element ${current}`);',
      replace: 'if (Array.isArray(value)) return undefined;',
    },
    {
      file: 'executeQueryPlan',
      find: "(0, federation_internals_1.assert)(Array.isArray(data), 'expected array when encountering `@`');",
      replace: 'if (!Array.isArray(data)) return;',
    },
    {
      file: 'resultShaping',
      find: '(0, federation_internals_1.assert)(Array.isArray(inputValue), () => `Invalid non-list value ${inputValue} returned by subgraph for list type ${type}`);',
      replace: `if (!Array.isArray(inputValue)) ${nullAndTell}`,
    },
    {
      file: 'resultShaping',
      find: "(0, federation_internals_1.assert)(typeof inputValue === 'object', () => `Invalid non-object value ${inputValue} returned by subgraph for composite type ${type}`);",
      replace: `if (typeof inputValue !== 'object' || Array.isArray(inputValue)) ${nullAndTell}`,
    },
  ],
};

/** What a subgraph calls by an interface's name loses the name of its own type, and becomes null. */
export const overwrittenTypenames: Difference = {
  name: 'overwritten-typenames',
  reason: 'The answer of an `@interfaceObject` subgraph writes the name of the interface over the type that is known already.',
  mends: [
    {
      file: 'executeQueryPlan',
      find: '(0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.outputRewrites, receivedEntity);',
      replace:
        'if (receivedEntity && existingEntity?.__typename && receivedEntity.__typename !== existingEntity.__typename && (0, dataRewrites_1.isObjectOfType)(context.supergraphSchema, existingEntity, receivedEntity.__typename)) receivedEntity.__typename = existingEntity.__typename; ' +
        '(0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.outputRewrites, receivedEntity);',
    },
  ],
};

/** An object cannot be joined with a value of another shape: the whole fetch comes to nothing, half-way. */
export const brokenJoins: Difference = {
  name: 'broken-joins',
  reason:
    'Where one subgraph sends an object and another a scalar for the same value, the rest of the fetch is lost with an error of nowhere.',
  mends: [
    {
      file: 'utilities/deepMerge',
      find: 'if (target[key] && (0, predicates_1.isObject)(source[key])) {',
      replace: 'if ((0, predicates_1.isObject)(target[key]) && (0, predicates_1.isObject)(source[key])) {',
    },
  ],
};

/** A key that is 0 or an empty text is taken for a missing one. */
export const falsyKeys: Difference = {
  name: 'falsy-keys',
  reason: 'A field that the plan renames on its way stays where it is when its value is 0, false or an empty text, and is not found again.',
  mends: [{ file: 'dataRewrites', find: 'if (objAtPath) {', replace: 'if (objAtPath !== undefined) {' }],
};

/** A spoilt `__typename` under an alias costs the object within a fragment on an interface. */
export const mistakenTypenames: Difference = {
  name: 'mistaken-typenames',
  reason:
    "Where `__typename` under an alias is no type's name, the type that the fragment is written on is taken instead of the object's own.",
  mends: [
    {
      file: 'resultShaping',
      find: 'if (inputValue === null && responseName !== federation_internals_1.typenameFieldName) {',
      replace:
        "if ((typeof inputValue !== 'string' || !parameters.schema.type(inputValue)) && responseName !== federation_internals_1.typenameFieldName) {",
    },
  ],
};

/** The classes in which ours is right. */
export const differences: readonly Difference[] = [
  shiftedPaths,
  inventedPaths,
  flatRequirements,
  hiddenViolations,
  silentTypenames,
  thrownAway,
  brokenJoins,
  mistakenTypenames,
];

/** Faults that ours has as Apollo's does; where one of them is mended in ours, it moves to the other list. */
export const common: readonly Difference[] = [overwrittenTypenames, falsyKeys];
