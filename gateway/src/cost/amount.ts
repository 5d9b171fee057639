export type Variables = Readonly<Record<string, unknown>>;

/** A number that is known from the document alone, or one that waits for the variables. */
export type Amount = number | ((variables: Variables) => number);

export const amountOf = (amount: Amount, variables: Variables): number => (typeof amount === 'number' ? amount : amount(variables));

/** What is known is added once and for all. */
export const sum = (amounts: readonly Amount[]): Amount => {
  const known = amounts.reduce<number>((total, amount) => (typeof amount === 'number' ? total + amount : total), 0);
  const waiting = amounts.filter((amount) => typeof amount === 'function');
  const [only] = waiting;
  if (!only) return known;
  if (waiting.length === 1) return (variables) => known + only(variables);
  return (variables) => waiting.reduce((total, amount) => total + amount(variables), known);
};

export const product = (left: Amount, right: Amount): Amount => {
  if (typeof left === 'number' && typeof right === 'number') return left * right;
  return (variables) => amountOf(left, variables) * amountOf(right, variables);
};
