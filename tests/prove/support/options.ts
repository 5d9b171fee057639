import { parseArgs } from 'node:util';
import { Trouble } from '#infra/processes/trouble';

/** What a proof is told on the command line. */
export interface ProofOptions {
  readonly seed: number;
  /** Name of a fault that is planted on purpose: the proof must then fail. */
  readonly plant: string | null;
  /** A shorter run for `npm test`. */
  readonly short: boolean;
  /** Numbers under names of the proof's own, such as `--queries 500`. */
  readonly numbers: Readonly<Record<string, number>>;
}

interface Known {
  readonly plants: readonly string[];
  /** Numbers with what they are when they are left out. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/** Reads the command line. @throws {Trouble} for what the proof does not know, naming what it knows */
export const readOptions = (args: readonly string[], { plants, numbers = {} }: Known): ProofOptions => {
  const { values } = parse(args, Object.keys(numbers));
  const plant = typeof values['plant'] === 'string' ? values['plant'] : null;
  if (plant !== null && !plants.includes(plant))
    throw new Trouble(`--plant ${plant} is unknown here; known: ${plants.join(', ') || 'none'}.`);
  const numberOf = (name: string, otherwise: number): number => {
    const number = values[name] === undefined ? otherwise : Number(values[name]);
    if (!Number.isSafeInteger(number) || number < 0) throw new Trouble(`--${name} takes a whole number.`);
    return number;
  };
  return {
    plant,
    seed: numberOf('seed', 7),
    short: values['short'] === true,
    numbers: Object.fromEntries(Object.entries(numbers).map(([name, otherwise]) => [name, numberOf(name, otherwise)])),
  };
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

const parse = (args: readonly string[], numbers: readonly string[]): { values: Values } => {
  const texts = ['seed', 'plant', ...numbers].map((name) => [name, { type: 'string' as const }]);
  try {
    const { values } = parseArgs({ args: [...args], options: { ...Object.fromEntries(texts), short: { type: 'boolean' } } });
    return { values: values as Values };
  } catch (cause) {
    throw new Trouble(cause instanceof Error ? cause.message : String(cause));
  }
};
