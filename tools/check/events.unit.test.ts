import { describe, expect, it } from 'vitest';
import { eventProblems, type EventFolder } from './events.ts';

const type = 'casework.case.closed.v1';
const envelope = { type: { const: type }, subject: { type: 'string', format: 'uuid' } };
const folderOf = (data: object, changes: Partial<EventFolder> = {}): EventFolder => ({
  schemas: [
    {
      file: `${type}.schema.json`,
      json: {
        type: 'object',
        additionalProperties: false,
        required: ['type'],
        properties: { ...envelope, data: { type: 'object', additionalProperties: false, properties: data } },
      },
    },
  ],
  samples: [{ file: `${type}.1.json`, json: { type } }],
  allowed: [],
  groundCodes: new Set(['POOR', 'HIV']),
  protectedCodes: new Set(['HIV']),
  topicOf: () => 'legalaid.casework.case',
  ...changes,
});
const allow = (property: string, internal = false) => ({ allowed: [{ type, property, reason: 'published by law', internal }] });
const line = { type: 'string', minLength: 1 };

describe('the lint over event schemas', () => {
  it('has nothing against codes, days, instants, ids and numbers of versions', () => {
    const codes = { form: { enum: ['LITIGATION'] }, occurredOn: { type: 'string', format: 'date' }, count: { type: 'integer' } };
    expect(eventProblems(folderOf({ ...codes, code: { type: 'string', pattern: '^vn[0-9]{2}$' } }))).toEqual([]);
  });

  it.each([
    ['free text', { outcome: line }, 'needs enum, const, pattern'],
    [
      'a pattern that lets a name through',
      { outcome: { type: 'string', pattern: '^[\\p{L} ]+$' } },
      'lets names, numbers or free text through',
    ],
    ['a pattern without an end', { outcome: { type: 'string', pattern: '^[0-9]{9}' } }, 'lets names, numbers or free text through'],
    [
      'a pattern that lets a phone through',
      { outcome: { type: 'string', pattern: '^[0-9+]{9,12}$' } },
      'lets names, numbers or free text through',
    ],
    ['a format that holds anything', { outcome: { type: 'string', format: 'email' } }, 'needs enum, const, pattern'],
    ['a value of any type', { outcome: {} }, 'has no type'],
    ['a name', { applicantName: { enum: ['A'] } }, 'promises something personal'],
    ['a phone number as an integer', { phone: { type: 'integer' } }, 'promises something personal'],
    ['an address', { address: { const: 'A' } }, 'promises something personal'],
    ['a number of identity', { personalId: { type: 'integer' } }, 'promises something personal'],
    ['a ground of eligibility by name', { eligibilityGroup: { enum: ['A'] } }, 'no public event carries this'],
    ['ethnicity', { ethnicity: { enum: ['A'] } }, 'no public event carries this'],
    ['a protected ground', { basis: { enum: ['HIV', 'PROTECTED'] } }, 'carries a protected ground'],
    ['a protected ground inside a list', { basis: { type: 'array', items: { const: 'HIV' } } }, 'carries a protected ground'],
    ['open grounds that do not say PROTECTED for the others', { basis: { enum: ['POOR'] } }, 'without PROTECTED'],
    ['an open object', { more: { type: 'object' } }, 'additionalProperties must be false'],
    ['free text inside a list', { lines: { type: 'array', items: line } }, 'needs enum, const, pattern'],
    ['free text as an alternative', { line: { oneOf: [line, { type: 'null' }] } }, 'needs enum, const, pattern'],
  ])('refuses %s', (_, data, problem) => {
    expect(eventProblems(folderOf(data)).join('\n')).toContain(problem);
  });

  it('lets the allow-list excuse a name, never a ground of eligibility', () => {
    expect(eventProblems(folderOf({ name: line }, allow('data.name')))).toEqual([]);
    expect(eventProblems(folderOf({ group: line }, allow('data.group')))).not.toEqual([]);
  });

  it('lets public events tell open grounds beside PROTECTED, and internal ones all of them with a reason', () => {
    expect(eventProblems(folderOf({ basis: { enum: ['POOR', 'PROTECTED'] } }))).toEqual([]);
    const topicOf = () => 'legalaid.internal.casework.case';
    const all = { basis: { enum: ['POOR', 'HIV'] } };
    expect(eventProblems(folderOf(all, { topicOf })).join()).toContain('no reason');
    expect(eventProblems(folderOf(all, { ...allow('data.basis', true), topicOf }))).toEqual([]);
    expect(eventProblems(folderOf(all, allow('data.basis', true)))).not.toEqual([]);
  });

  it('keeps what is allowed internally off public topics', () => {
    expect(eventProblems(folderOf({ account: line }, allow('data.account', true))).join()).toContain('internal topics only');
    const internal = { ...allow('data.account', true), topicOf: () => 'legalaid.internal.casework.case' };
    expect(eventProblems(folderOf({ account: line }, internal))).toEqual([]);
  });

  it('refuses an excuse for what is not there, or without a reason', () => {
    expect(eventProblems(folderOf({}, allow('data.gone'))).join()).toContain('allow-list');
    expect(eventProblems(folderOf({ name: line }, { allowed: [{ type, property: 'data.name', reason: '' }] }))).not.toEqual([]);
  });

  it('wants a sample for each event and each sample valid', () => {
    expect(eventProblems(folderOf({}, { samples: [] })).join()).toContain('has no sample');
    expect(eventProblems(folderOf({}, { samples: [{ file: `${type}.1.json`, json: {} }] })).join()).toContain('required');
    const stray = { samples: [...folderOf({}).samples, { file: 'casework.case.gone.v1.1.json', json: {} }] };
    expect(eventProblems(folderOf({}, stray)).join()).toContain('there is no such event');
  });

  it('wants the name of the file to be the type', () => {
    const [schema] = folderOf({}).schemas;
    expect(eventProblems(folderOf({}, { schemas: [{ file: 'Closed.schema.json', json: schema?.json ?? {} }] })).join()).toContain(
      'its type is not',
    );
  });
});
