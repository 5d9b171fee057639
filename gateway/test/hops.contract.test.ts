import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents } from '../../tests/support/documents.ts';
import { supergraphSdl } from '#generated/supergraph';

const supergraph = Supergraph.build(supergraphSdl);
const planner = new QueryPlanner(supergraph);

const planOf = (text: string): QueryPlan => planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(text)));

/** The longest chain of fetches that wait for one another. */
const inSequence = (node: PlanNode | undefined): number => {
  switch (node?.kind) {
    case undefined:
      return 0;
    case 'Fetch':
      return 1;
    case 'Flatten':
      return inSequence(node.node);
    case 'Sequence':
      return node.nodes.reduce((sum, part) => sum + inSequence(part), 0);
    case 'Parallel':
      return Math.max(...node.nodes.map(inSequence));
    default:
      throw new Error(`a plan with ${node?.kind} has no budget`);
  }
};

const servicesOf = (plan: QueryPlan): ReadonlySet<string> => new Set(JSON.stringify(plan).match(/(?<="serviceName":")[^"]+/gu));

describe('the hop budget', () => {
  it.each([...documents])('of %s is what the document says, and three at most', (_, text) => {
    const [, budget, reason] = /^# fetches in sequence: (\d)(?: – (.+))?$/mu.exec(text) ?? [];
    const found = inSequence(planOf(text).node as PlanNode | undefined);
    expect(found).toBe(Number(budget));
    expect(found).toBeLessThanOrEqual(3);
    if (found > 1) expect(reason).toBeTruthy();
  });

  it.each([...documents])('of %s is planned within a quarter of a second', (_, text) => {
    const began = performance.now();
    planOf(text);
    expect(performance.now() - began).toBeLessThanOrEqual(250);
  });

  it('holds for every command: each stands in a trusted document, for production runs no other', () => {
    const commands = Object.keys(supergraph.apiSchema().toGraphQLJSSchema().getMutationType()?.getFields() ?? {});
    const sent = [...documents.values()].flatMap((text) => {
      const [operation] = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode[];
      return operation?.operation === 'mutation' ? operation.selectionSet.selections.map((field) => (field as FieldNode).name.value) : [];
    });
    expect(commands.length).toBeGreaterThan(30);
    expect(commands.filter((command) => !sent.includes(command))).toEqual([]);
  });

  it('lets one drill-down join all four services', () => {
    const plan = planOf(documents.get('analyst/form25Cases') ?? '');
    expect([...servicesOf(plan)].toSorted()).toEqual(['casework', 'public-services', 'registry', 'statistics']);
  });
});
