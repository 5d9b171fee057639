import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { AnyEvent } from '#generated/events';
import { eventSchemas } from '#generated/eventSchemas';

export type * from '#generated/events';

/** What a record turned out to be; a reason names the place and the rule, never a value. */
export type ParsedEvent = { readonly kind: 'event'; readonly event: AnyEvent } | { readonly kind: 'invalid'; readonly reason: string };

const ajv = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>(Object.entries(eventSchemas).map(([type, schema]) => [type, ajv.compile(schema)]));

const invalid = (reason: string): ParsedEvent => ({ kind: 'invalid', reason });

/** Reads an event from the value of a record: JSON, of a known type, valid by that type's schema. */
export const parseEvent = (text: string): ParsedEvent => {
  const value = parseJson(text);
  if (value === undefined) return invalid('not JSON');
  const validate = validators.get(typeOf(value));
  if (!validate) return invalid('type unknown');
  if (validate(value)) return { kind: 'event', event: value as AnyEvent };
  const [problem] = validate.errors ?? [];
  return invalid(`schema: ${problem?.instancePath || '/'} ${problem?.keyword}`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const typeOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' ? value.type : '';
