import { describe, expect, it } from 'vitest';
import { machineTrouble } from '../install.mjs';
import { javaTrouble, libraryTrouble, mavenTrouble, pipTrouble, type Ask } from './checks.ts';

const answers =
  (status: number, output = ''): Ask =>
  () =>
    Promise.resolve({ status, output });

describe('checks before the engines', () => {
  it.each([
    ['no python', pipTrouble(answers(-1)), /Python 3 is missing.*MONGODB_URI/],
    [
      'no pip',
      pipTrouble((_, args) => Promise.resolve({ status: args.includes('pip') ? 1 : 0, output: '' })),
      /pip is missing.*MONGODB_URI/,
    ],
    ['no maven', mavenTrouble(answers(-1)), /Maven.*KAFKA_BROKERS/],
    ['no java', javaTrouble(answers(-1)), /Java is missing.*KAFKA_BROKERS/],
    ['an old java', javaTrouble(answers(0, 'openjdk version "11.0.2" 2019')), /Java 11 is too old.*KAFKA_BROKERS/],
    ['a missing library', libraryTrouble('m', answers(0, '\tlibcurl.so.4 => not found\n')), /libcurl\.so\.4.*libcurl4.*MONGODB_URI/],
  ])('name the thing and the cure: %s', async (_, trouble, sentence) => {
    expect(await trouble).toMatch(sentence);
  });

  it.each([
    ['python with pip', pipTrouble(answers(0))],
    ['java', javaTrouble(answers(0, 'openjdk version "17.0.15" 2025-04-15'))],
    ['java of today', javaTrouble(answers(0, 'openjdk version "25" 2025-09-16'))],
    ['all libraries', libraryTrouble('m', answers(0, '\tlibcurl.so.4 => /lib/libcurl.so.4 (0x0)\n'))],
  ])('are content with %s', async (_, trouble) => {
    expect(await trouble).toBeNull();
  });

  it('know the platform and the age of Node', () => {
    const machine = { platform: 'linux', arch: 'x64', version: '20.20.2' };
    expect(machineTrouble(machine)).toBeNull();
    expect(machineTrouble({ ...machine, platform: 'darwin' })).toMatch(/Linux x86-64 only.*darwin/);
    expect(machineTrouble({ ...machine, arch: 'arm64' })).toMatch(/arm64/);
    expect(machineTrouble({ ...machine, version: '18.20.0' })).toMatch(/18\.20\.0 is too old.*Node 20/);
  });
});
