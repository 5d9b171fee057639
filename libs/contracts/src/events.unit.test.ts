import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEvent } from '#events';
import { eventSchemas } from '#generated/eventSchemas';
import { topicOf, topics } from '#topics';

type Json = Readonly<Record<string, unknown>> & { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

const folder = join(import.meta.dirname, '../../../schemas/events/samples');
const samples = readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json] as const);
const reasonOf = (value: unknown): string => {
  const parsed = parseEvent(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.kind === 'invalid' ? parsed.reason : 'valid';
};
const requiredOf = (type: string): readonly string[] => eventSchemas[type as keyof typeof eventSchemas].properties.data.required;
const without = (name: string, object: object): object => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

describe.each(samples)('%s', (_, sample) => {
  it('is read', () => {
    expect(parseEvent(JSON.stringify(sample))).toEqual({ kind: 'event', event: sample });
  });

  it('is not read without one of its fields, with one of another type, or with one more', () => {
    const changed = [
      ...Object.keys(sample).map((name) => without(name, sample)),
      ...Object.keys(sample).map((name) => ({ ...sample, [name]: [] })),
      ...requiredOf(sample.type).map((name) => ({ ...sample, data: without(name, sample.data) })),
      ...Object.keys(sample.data).map((name) => ({ ...sample, data: { ...sample.data, [name]: { $ne: null } } })),
      { ...sample, more: 1 },
      { ...sample, data: { ...sample.data, applicantName: 'Nguyễn Văn A' } },
      { ...sample, sequence: 0 },
      { ...sample, subject: 'not-a-uuid' },
      { ...sample, time: '2026-02-30T00:00:00Z' },
      { ...sample, data: { ...sample.data, occurredOn: '2026-02-30' } },
    ];
    expect(changed.filter((event) => reasonOf(event) === 'valid')).toEqual([]);
  });

  it('travels on a topic that exists', () => {
    expect(topics).toContain(topicOf(sample.type));
  });
});

describe('a record', () => {
  const [, sample] = samples[0] ?? [];

  it.each([
    '',
    'x',
    '{',
    '[]',
    'null',
    '1',
    '"casework"',
    '{}',
    '{"type":1}',
    '{"type":"constructor"}',
    '{"type":"casework.case.gone.v1"}',
  ])('that reads %s is no event', (text) => {
    expect(reasonOf(text)).not.toBe('valid');
  });

  it('is refused with a place and a rule, never with its value', () => {
    const secret = 'Nguyễn Văn A 0912345678';
    expect(reasonOf({ ...sample, subject: secret })).toBe('schema: /subject format');
    expect(reasonOf({ ...sample, data: { ...sample?.data, [secret]: 1 } })).not.toContain('Nguyễn');
    expect(reasonOf(secret)).toBe('not JSON');
  });
});

describe('topics', () => {
  it('are public but for accounts, the protected codes of cases, and who opened what', () => {
    expect(topics).toEqual([
      'legalaid.casework.case',
      'legalaid.casework.quick-advice',
      'legalaid.internal.casework.audit-chain',
      'legalaid.internal.casework.case-snapshot',
      'legalaid.internal.casework.emergency-access',
      'legalaid.internal.public-services.audit-chain',
      'legalaid.internal.registry.account',
      'legalaid.public-services.application',
      'legalaid.registry.organization',
      'legalaid.registry.practitioner',
      'legalaid.registry.roster',
    ]);
  });
});
