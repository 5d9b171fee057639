type Drawn = { readonly at: number } | { readonly hash: number };

const days = (number: number): string => `20${10 + (number % 16)}-0${1 + (number % 9)}-1${number % 9}`;
const uuid = (number: number): string => `7c9e6679-7425-40de-944b-${number.toString(16).padStart(12, '0').slice(-12)}`;

const byName: Readonly<Record<string, (number: number) => unknown>> = {
  Int: (number) => number % 1_000,
  Float: (number) => (number % 1_000) / 4,
  Boolean: (number) => number % 2 === 0,
  LocalDate: days,
  DateTime: (number) => `${days(number)}T03:00:00Z`,
  CommandId: uuid,
  UUID: uuid,
  PageSize: (number) => 1 + (number % 20),
  Code: (number) => `CODE_${number % 50}`,
  Phone: (number) => `09${String(number % 100_000_000).padStart(8, '0')}`,
  PersonalId: (number) => String(number % 1_000_000_000).padStart(12, '0'),
};

/** A value of a scalar: of an identity by its place, else out of few, so that equal ones occur. */
export const scalarOf = (name: string, drawn: Drawn): unknown => {
  if ('at' in drawn) return name === 'Int' ? drawn.at : `key-${drawn.at}`;
  return (byName[name] ?? ((number: number) => `text ${number % 40}`))(drawn.hash);
};
