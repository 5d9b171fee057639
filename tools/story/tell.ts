import { localDay, systemClock } from '@legal-aid/service-kit/clock';
import type { Ask } from './asker.ts';
import { figureOf, grownBy, type Figure } from './figure.ts';
import { playStep, type Kept } from './play.ts';
import type { Step } from './readSteps.ts';

type Say = (line: string) => void;

// Of form 25: accepted in the period, and ended in it.
const columns = [3, 4] as const;

/**
 * Plays the story, and checks that the figures grew by its case alone.
 * @returns what the story kept, such as `caseId`.
 */
export const tell = async (ask: Ask, steps: readonly Step[], say: Say): Promise<Kept> => {
  const today = localDay(systemClock());
  const period = { from: today.with({ month: 1, day: 1 }).toString(), to: today.add({ days: 1 }).toString() };
  const figures = (): Promise<readonly Figure[]> => Promise.all(columns.map((column) => figureOf(ask, period, column)));
  const before = await figures();
  say(`   analyst: form 25 counts ${before[0]?.value} criminal cases of Tuyên Quang accepted this year, ${before[1]?.value} ended.`);
  let kept: Kept = { today: today.toString(), period };
  for (const [index, step] of steps.entries()) {
    const played = await playStep(ask, step, kept);
    kept = played.kept;
    say(`${String(index + 1).padStart(2)} ${step.people.join(' & ')}: ${step.title}.`);
    for (const line of refusalsOf(played.answers.map(({ data }) => data))) say(`   ${line}`);
  }
  const after = await figures();
  for (const [index, column] of columns.entries()) {
    const grown = grownBy(before[index] as Figure, after[index] as Figure);
    if (grown.length !== 1 || grown[0] !== kept['caseId']) throw new Error(`column ${column} of form 25 did not grow by this case alone`);
  }
  say(
    `   analyst: form 25 counts ${after[0]?.value} and ${after[1]?.value}; the case behind both differences is exactly ${String(kept['caseId'])}.`,
  );
  return kept;
};

/** What the law said no to, in its own words. */
const refusalsOf = (answers: readonly unknown[]): readonly string[] =>
  answers.flatMap((answer) =>
    Object.values(answer as Record<string, { readonly code?: string; readonly article?: string | null; readonly message?: string } | null>)
      .filter((field) => field?.code !== undefined && field.message !== undefined)
      .map((field) => `${[field?.code, field?.article].filter(Boolean).join(', ')}: ${field?.message}`),
  );
