import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';

/** One promise with what was found. */
export interface Goal {
  readonly goal: string;
  readonly target: string;
  readonly measured: string;
  readonly passed: boolean;
  /** What broke it, for the file alone. */
  readonly broken?: readonly string[];
}

export interface Report {
  readonly add: (goal: Goal) => void;
  /** A promise that holds when the list of what breaks it is empty; the first few are shown. */
  readonly none: (goal: string, broken: readonly string[]) => void;
  /** A promise that is a number at least so large. */
  readonly atLeast: (goal: string, target: number, measured: number) => void;
  /** Prints the table, writes `proof/NAME.json`, prints the closing line. @returns how many goals failed */
  readonly finish: () => number;
}

const shown = 3;
const kept = 200;

/** Collects goals and tells them as a table. `about` goes into the file: how the run can be repeated. */
export const createReport = (name: string, about: object, print: (line: string) => void): Report => {
  const goals: Goal[] = [];
  return {
    ...goalsOver((goal) => void goals.push(goal)),
    finish: () => {
      const failed = goals.filter(({ passed }) => !passed).length;
      tableOf(goals).forEach(print);
      mkdirSync(join(root, 'proof'), { recursive: true });
      writeFileSync(join(root, 'proof', `${name}.json`), `${JSON.stringify({ name, ...about, goals }, null, 2)}\n`);
      print(`${goals.length - failed} passed, ${failed} failed`);
      return failed;
    },
  };
};

/** The ways to tell a goal, over the one that takes it. */
export const goalsOver = (add: Report['add']): Omit<Report, 'finish'> => ({
  add,
  none: (goal, broken) =>
    add({
      goal,
      target: '0 differences',
      measured: [String(broken.length), ...broken.slice(0, shown)].join('; ').replaceAll('\n', ' '),
      passed: broken.length === 0,
      ...(broken.length > 0 && { broken: broken.slice(0, kept) }),
    }),
  atLeast: (goal, target, measured) => add({ goal, target: `at least ${target}`, measured: String(measured), passed: measured >= target }),
});

const tableOf = (goals: readonly Goal[]): string[] => {
  const rows = [
    ['goal', 'target', 'measured', ''],
    ...goals.map((row) => [row.goal, row.target, row.measured, row.passed ? 'PASS' : 'FAIL']),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '));
};
