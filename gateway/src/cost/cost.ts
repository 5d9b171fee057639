import type { Role } from '@legal-aid/service-kit/actor';
import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Variables } from '#cost/amount';
import { priceOf, type Price } from '#cost/price';

/** What an operation costs, and what its role may spend on one. */
export interface Cost {
  readonly asked: number;
  readonly budget: number;
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** Tells what an operation costs; the price of a document that came before is at hand. */
export const createCostOf = (budgets: Readonly<Record<Role, number>>) => {
  const prices = new WeakMap<OperationDefinitionNode, Price>();
  return ({ schema, document, operation, variables }: Asked, role: Role): Cost => {
    let price = prices.get(operation);
    if (!price) {
      price = priceOf(schema, document, operation);
      prices.set(operation, price);
    }
    return { asked: price(variables), budget: budgets[role] };
  };
};

export type CostOf = ReturnType<typeof createCostOf>;

/** An operation that costs too much, refused before anybody works for it. */
export const costExceeded = ({ asked, budget }: Cost): GraphQLError =>
  new GraphQLError(
    `Câu hỏi này giá ${asked}, hạn mức ${budget}: hãy hỏi trang nhỏ hơn (first) hoặc ít trường hơn / ` +
      `This question costs ${asked}, the budget is ${budget}: ask for smaller pages (first) or fewer fields`,
    { extensions: { code: 'COST_EXCEEDED', sentence: true, http: { status: 400 } } },
  );
