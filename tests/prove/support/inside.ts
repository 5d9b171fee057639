/** What no answer may tell: where things run, on what they run, and how they are made. */
const inside: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a host or port', /127\.0\.0\.1|localhost|\[::1\]|ECONN(?:REFUSED|RESET)/iu],
  ['a path', /\/(?:tmp|home|root|usr|var|work|opt|node_modules|src)\/|file:\/\//u],
  ['a stack', /\bat (?:async )?[\w.<>]+ \(|\bat .*\.(?:ts|js|cjs|mjs)\b|stacktrace/iu],
  ['MongoDB', /mongo|BSON|MongoServerError|E11000/iu],
  ['Kafka', /kafka|broker/iu],
  ['DuckDB', /duckdb|Binder Error|Parser Error/iu],
  ['a hint', /Did you mean/iu],
];

/** The kinds of inner things that a text tells of; `canary` is what was submitted and may not come back. */
export const insideOf = (text: string, canary?: RegExp): readonly string[] => [
  ...inside.filter(([, sign]) => sign.test(text)).map(([what]) => what),
  ...(canary?.test(text) ? ['the submitted value'] : []),
];
