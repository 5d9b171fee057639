import type { Ask } from '../support/gateway.ts';
import { until } from '../support/poll.ts';
import { askFigures } from './ask.ts';
import type { AcceptedCase } from './journal.ts';
import { cellKey, type Question } from './recount.ts';

const limitMs = 10_000;

/** Everything that was ever accepted, until the end of next year. */
export const everything: Question = {
  period: { from: '2023-01-01', to: `${new Date().getUTCFullYear() + 2}-01-01` },
  geography: 'AS_REPORTED',
  by: 'NATION',
  provinceId: null,
};

/** Waits until the nation's total is the number of cases, as it must be 10 s after the last one was accepted. */
export const waitForFigures = async (ask: Ask, cases: readonly AcceptedCase[], withinMs = limitMs) => {
  const began = performance.now();
  let told = -1;
  await until(withinMs, async () => {
    told = (await askFigures(ask, everything).catch(() => null))?.get(cellKey(null, 'TOTAL', 1)) ?? told;
    return told === cases.length ? true : null;
  });
  const passed = told === cases.length;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const measured = passed ? `${cases.length} cases after ${seconds} s` : `${told} of ${cases.length} cases after ${seconds} s`;
  return { target: `within ${withinMs / 1_000} s`, measured, passed };
};
