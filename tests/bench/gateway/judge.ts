import { ms } from '../../prove/support/percentile.ts';
import type { Report } from '../../prove/support/report.ts';

/** What one gateway cost in one case. */
export interface Found {
  readonly name: string;
  /** Processor time of the gateway's process for a request, median of the rounds. */
  readonly cpuMs: number;
  /** Median of the rounds. */
  readonly p99: number;
  readonly requests: number;
  readonly failures: readonly string[];
}

interface Target {
  readonly peer: string;
  readonly what: 'cpuMs' | 'p99';
  readonly most: number;
  readonly label: string;
}

/** First what the gateway must reach, then what compiled plans must. */
const targets: Readonly<Record<string, readonly Target[]>> = {
  nested: [
    { peer: 'Apollo', what: 'cpuMs', most: 0.5, label: 'CPU' },
    { peer: 'Hive', what: 'cpuMs', most: 0.5, label: 'CPU' },
    { peer: 'Apollo', what: 'cpuMs', most: 0.25, label: 'CPU, compiled plans' },
    { peer: 'Hive', what: 'cpuMs', most: 0.25, label: 'CPU, compiled plans' },
    { peer: 'Rust router', what: 'cpuMs', most: 4, label: 'CPU, compiled plans' },
    { peer: 'Apollo', what: 'p99', most: 0.4, label: 'p99, compiled plans' },
  ],
  dashboards: [
    { peer: 'Apollo', what: 'cpuMs', most: 0.4, label: 'CPU, compiled plans' },
    { peer: 'Apollo', what: 'p99', most: 0.4, label: 'p99, compiled plans' },
  ],
};

/** Tells the figures of each gateway, and holds ours against those of the others. */
export const judge = (report: Report, name: string, found: readonly Found[]): void => {
  const own = found.find((each) => each.name === 'ours');
  if (!own) return;
  for (const { name: gateway, cpuMs, p99, requests } of found) {
    const ratio = (own.cpuMs / cpuMs).toFixed(2);
    const measured = `CPU ${cpuMs.toFixed(2)} ms, p99 ${ms(p99)}, ${requests} requests; ours takes ${ratio} x its CPU`;
    report.add({ goal: `  ${name}: ${gateway}`, target: 'told', measured, passed: true });
  }
  for (const { peer, what, most, label } of targets[name] ?? []) {
    const other = found.find((each) => each.name === peer);
    if (!other) continue;
    const ratio = own[what] / other[what];
    report.add({
      goal: `${name}: ${label}, beside ${peer}`,
      target: `<= ${most.toFixed(2)} x`,
      measured: `${ratio.toFixed(2)} x`,
      passed: ratio <= most,
    });
  }
  report.none(
    `${name}: answers that were not whole`,
    found.flatMap(({ failures }) => failures),
  );
};
