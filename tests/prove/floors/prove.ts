import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';
import type { Proof } from '../support/proof.ts';

/** A version that has known holes, put into the lock file as it is read. */
export const oldGateway = 'old-gateway';

interface Floors {
  readonly floors: Readonly<Record<string, string>>;
  readonly never: readonly string[];
}

/** Compares every version in the lock file with the reviewed floors. */
export const proveFloors = ({ report, options }: Proof): void => {
  const { floors, never } = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
  const locked = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const lock = options.plant === oldGateway ? locked.replaceAll("'@apollo/gateway@2.", "'@apollo/gateway@1.") : locked;
  const names = Object.keys(floors);
  report.atLeast('packages with a floor', 10, names.length);
  report.none(
    'every package with a floor is there',
    names.filter((name) => versionsOf(lock, name).length === 0),
  );
  report.none(
    'no version below its floor',
    names.flatMap((name) =>
      versionsOf(lock, name)
        .filter((version) => isBelow(version, floors[name] ?? ''))
        .map((version) => `${name} ${version}, at least ${floors[name] ?? ''}`),
    ),
  );
  report.none(
    'nothing that is never taken',
    never.filter((name) => versionsOf(lock, name).length > 0),
  );
};

/** Every version of a package that the lock file names as one to install. */
const versionsOf = (lock: string, name: string): readonly string[] => {
  const lines = lock.split('\n').filter((line) => /^ {2}'?[@\w]/u.test(line));
  return [...new Set(lines.flatMap((line) => line.match(patternOf(name))?.[1] ?? []))];
};

const patternOf = (name: string): RegExp => new RegExp(`^ {2}'?${name.replaceAll(/[/.]/gu, String.raw`\$&`)}@(\\d+\\.\\d+\\.\\d+)`, 'u');

const isBelow = (version: string, floor: string): boolean => {
  const [found, least] = [version, floor].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((part) => found?.[part] !== least?.[part]);
  return at !== undefined && (found?.[at] ?? 0) < (least?.[at] ?? 0);
};
