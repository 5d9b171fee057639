/** The value that this share of the values does not exceed; NaN of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

/** Milliseconds for a table. */
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
