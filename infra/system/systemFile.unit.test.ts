import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSystemFile, removeSystemFile, writeSystemFile, type RunningSystem } from './systemFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'system-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const system: RunningSystem = {
  pid: process.pid,
  graphqlUrl: 'http://127.0.0.1:4000/graphql',
  issuerUrl: 'http://127.0.0.1:4005',
  urls: { gateway: 'http://127.0.0.1:4000' },
  mongodbUri: 'mongodb://127.0.0.1:4006',
  kafkaBrokers: '127.0.0.1:4007',
  databasePrefix: '',
  topicPrefix: '',
  secretsDir: '/nowhere',
};

it('a running system is found', () => {
  writeSystemFile(folder, system);
  expect(readSystemFile(folder)).toEqual(system);
});

it('one that stopped, never ran or died is not', () => {
  expect(() => readSystemFile(folder)).toThrow('No system runs');
  writeSystemFile(folder, system);
  removeSystemFile(folder);
  expect(() => readSystemFile(folder)).toThrow('npm start');
  writeSystemFile(folder, { ...system, pid: spawnSync('true').pid });
  expect(() => readSystemFile(folder)).toThrow('No system runs');
});
