import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Patch } from './faults.ts';

/** Where a process dies by itself when it is told to. */
export const setPoints = ['commit-publish', 'publish-mark', 'facts-offset'] as const;
export type SetPoint = (typeof setPoints)[number];

const publish = 'await options.publisher.publish(rows.flatMap(options.toRecords));';
const mark = 'await markPublished(options, rows, token);';
const at = (point: SetPoint): string => `globalThis.crashPoint('${point}');`;
const lines = (...statements: readonly string[]): string => statements.join('\n  ');
const relay = { process: 'services/casework', file: 'libs/journal/src/relay.ts', find: lines(publish, mark) };

/** The relay as it is, with a crash point before and after it publishes. */
export const relayPoints: Patch = {
  name: 'relay-points',
  ...relay,
  replace: lines(at('commit-publish'), publish, at('publish-mark'), mark),
};

/** Planted: rows are marked before they are published, so that a death in between loses them. */
export const markFirst: Patch = {
  name: 'mark-first',
  ...relay,
  replace: lines(at('commit-publish'), mark, at('publish-mark'), publish),
};

const commit = 'if (commits) await consumer.commitOffsets';

/** Statistics dies when the facts of a batch are committed and its offset is not. */
export const offsetPoint: Patch = {
  name: 'offset-point',
  process: 'services/statistics',
  file: 'libs/messaging/src/kafkajs/eachBatch.ts',
  find: commit,
  replace: lines(at('facts-offset'), commit),
};

/** Arms a point and takes the arming back. */
export const createArmory = (folder: string) => ({
  arm: (point: SetPoint): void => {
    rmSync(join(folder, `fired-${point}`), { force: true });
    writeFileSync(join(folder, `armed-${point}`), '');
  },
  disarm: (point: SetPoint): void => rmSync(join(folder, `armed-${point}`), { force: true }),
  /** When and where the point killed its process, or null while it has not. */
  fired: (point: SetPoint): { readonly pid: number; readonly at: number } | null => {
    const path = join(folder, `fired-${point}`);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { pid: number; at: number }) : null;
  },
});
