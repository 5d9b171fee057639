import { parse } from 'graphql';
import { clear, type Weather } from './chaos/weather.ts';
import { desk } from './families/desk.ts';
import { drawFamily } from './families/family.ts';
import { openGraph, type Graph } from './graph.ts';
import type { Operation } from './operations/draw.ts';

/** An operation that once was answered wrongly by somebody. */
export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly weatherOf: (dataSeed: number) => Weather;
  /** Data with which objects that are shared where they may not be would show. */
  readonly telling?: readonly number[];
}

const operation = (text: string): Operation => ({ text, document: parse(text), variables: {} });

/** The supergraph of the fixed cases. */
export const openCases = (): Graph => openGraph(drawFamily(desk, 0));

/** One thing, two branches: what belongs to one of them must not be written into the other. */
export const branches: Case = {
  name: 'one alias for two fields of two subgraphs in two branches',
  operation: operation(
    '{ items { ... on Request { case { links { line: organization } } } ... on Complaint { case { links { line: cell } } } } }',
  ),
  weatherOf: () => clear,
  telling: [9, 14, 43],
};

/** Salts, by data, with which one parcel stands twice in the list and its weight fails once. */
const halves: ReadonlyMap<number, number> = new Map([
  [13, 113],
  [43, 243],
  [48, 348],
  [50, 50],
]);

/** Two equal targets, of which one lacks what a further fetch needs. */
export const halfRequired: Case = {
  name: 'a required field that failed in one of two equal targets',
  operation: operation('{ parcels { weight details { b c } } }'),
  weatherOf: (seed) => ({ kind: 'byPath', salt: halves.get(seed) ?? seed }),
  telling: [...halves.keys()],
};

/** Names that every object inherits. */
export const inherited: Case = {
  name: 'aliases that every object inherits, at every level',
  operation: operation(
    '{ __proto__: cases { polluted: id constructor: links { toString: organization __proto__: cell } hasOwnProperty: papers { __proto__: case { polluted: level } } } }',
  ),
  weatherOf: () => clear,
};

/** Keys of one name and two types in one answer: the plan renames one of them on its way. */
export const renamed: Case = {
  name: 'keys of one name and two types',
  operation: operation('{ items { ... on Request { note } ... on Complaint { answer { pages } handled { level } } } }'),
  weatherOf: () => clear,
};

/** Mutations of several subgraphs, whose order counts. */
export const inOrder: Case = {
  name: 'mutations of several subgraphs in order',
  operation: operation(
    'mutation { first: file(id: "1") { __typename } lock(id: "2") { links { cell organization } } move(id: "3") { details { b c } } last: lock(id: "4") { level } }',
  ),
  weatherOf: (seed) => ({ kind: seed % 2 === 0 ? 'clear' : 'errors', salt: seed }),
};

/** All of them. */
export const cases: readonly Case[] = [branches, halfRequired, inherited, renamed, inOrder];
