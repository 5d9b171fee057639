import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { propertiesOf, type Property } from './properties.ts';

export interface NamedJson {
  /** File name without its folder. */
  readonly file: string;
  readonly json: AnySchemaObject;
}

/** A property that would be refused, and why it may stay all the same. */
export interface Allowed {
  readonly type: string;
  /** Dotted path, such as `data.name`. */
  readonly property: string;
  readonly reason: string;
  /** Allowed on internal topics only. */
  readonly internal?: boolean;
}

export interface EventFolder {
  readonly schemas: readonly NamedJson[];
  readonly samples: readonly NamedJson[];
  readonly allowed: readonly Allowed[];
  /** The grounds of eligibility, and those of them that no public event may carry. */
  readonly groundCodes: ReadonlySet<string>;
  readonly protectedCodes: ReadonlySet<string>;
  readonly topicOf: (type: string) => string;
}

const end = '.schema.json';
const typePattern = /^[a-z][a-z-]*\.[a-z][a-z-]*\.[a-z][a-z-]*\.v[1-9][0-9]*$/u;
// Names that promise something personal or free; the other kind may not even be allowed by the list.
const suspect = /name|phone|address|birth|sex|gender|email|identity|personal|card|note|summary|description|comment|reason|text|subject$/iu;
const never = /eligib|ethnic|hiv|disab|group/iu;
// What a pattern must not let through.
const personal = [
  'Nguyễn Văn A',
  'NGUYỄN VĂN A',
  'Nguyen',
  '0912345678',
  '+84912345678',
  '079204001234',
  '012345678',
  'số 5, phố Huế',
  'a@b.vn',
];
const formats = new Set(['uuid', 'date', 'date-time']);

/** What is wrong with the event schemas and their samples. */
export const eventProblems = (folder: EventFolder): readonly string[] => [
  ...folder.schemas.flatMap((schema) => schemaProblems(schema, folder)),
  ...sampleProblems(folder),
  ...folder.allowed.filter((entry) => !isUsed(entry, folder)).map(({ type, property }) => `allow-list: ${type} has no ${property}`),
];

const typeOf = ({ file }: NamedJson): string => file.replace(end, '');

const isUsed = ({ type, property, reason }: Allowed, { schemas }: EventFolder): boolean =>
  reason.length > 0 && schemas.some((schema) => typeOf(schema) === type && propertiesOf(schema.json).some(({ path }) => path === property));

const schemaProblems = (schema: NamedJson, folder: EventFolder): readonly string[] => {
  const type = typeOf(schema);
  const { const: declared } = ((schema.json as { properties?: Record<string, AnySchemaObject> }).properties?.['type'] ?? {}) as {
    const?: unknown;
  };
  return [
    ...(typePattern.test(type) ? [] : [`${schema.file}: the name is not service.aggregate.past-verb.vN`]),
    ...(declared === type ? [] : [`${schema.file}: its type is not ${type}`]),
    ...propertiesOf(schema.json).flatMap((property) =>
      propertyProblems(property, folder, type).map((problem) => `${type} ${property.path}: ${problem}`),
    ),
  ];
};

const propertyProblems = (property: Property, folder: EventFolder, type: string): readonly string[] => {
  const { name, path, schema } = property;
  const isInternal = folder.topicOf(type).startsWith('legalaid.internal.');
  const allowed = folder.allowed.find((entry) => entry.type === type && entry.property === path);
  if (never.test(name) && !(isInternal && allowed?.internal)) return ['no public event carries this'];
  const problem = groundProblem(schema, folder, { isInternal, isAllowed: allowed?.internal === true });
  if (problem !== null) return [problem];
  const open = schema['type'] === 'object' && schema['additionalProperties'] !== false ? ['additionalProperties must be false'] : [];
  if (allowed?.internal && !isInternal) return ['is allowed on internal topics only'];
  if (allowed) return open;
  // The envelope's own subject is the aggregate's id.
  const isSuspect = path !== 'subject' && suspect.test(name);
  return [
    ...open,
    ...(isSuspect ? ['its name promises something personal or free; the allow-list has no reason for it'] : []),
    ...freeText(schema),
  ];
};

/** Protected grounds stay on internal topics; a public list of grounds says PROTECTED for them, lest their absence tell. */
const groundProblem = (
  schema: AnySchemaObject,
  { groundCodes, protectedCodes }: EventFolder,
  { isInternal, isAllowed }: { isInternal: boolean; isAllowed: boolean },
): string | null => {
  const carried = [schema['const'], ...((schema['enum'] as unknown[] | undefined) ?? [])].map(String);
  if (!carried.some((code) => groundCodes.has(code))) return null;
  if (isInternal) return isAllowed ? null : 'carries grounds of eligibility; the allow-list has no reason for it';
  if (carried.some((code) => protectedCodes.has(code))) return 'carries a protected ground on a public topic';
  return carried.includes('PROTECTED') ? null : 'carries grounds of eligibility without PROTECTED';
};

const freeText = (schema: AnySchemaObject): readonly string[] => {
  if ('const' in schema || 'enum' in schema || formats.has(String(schema['format']))) return [];
  if (schema['type'] === undefined && !('oneOf' in schema)) return ['has no type'];
  if (schema['type'] !== 'string') return [];
  if (typeof schema['pattern'] !== 'string') return ['a string needs enum, const, pattern or one of the formats uuid, date, date-time'];
  const pattern = new RegExp(schema['pattern'], 'u');
  return personal.some((text) => pattern.test(text)) ? ['its pattern lets names, numbers or free text through'] : [];
};

const sampleProblems = ({ schemas, samples }: EventFolder): readonly string[] => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validators = new Map(schemas.map((schema) => [typeOf(schema), ajv.compile(schema.json)]));
  const typeOfSample = ({ file }: NamedJson): string => file.replace(/\.[0-9]+\.json$/u, '');
  const sampled = new Set(samples.map(typeOfSample));
  return [
    ...[...validators.keys()].filter((type) => !sampled.has(type)).map((type) => `${type}: has no sample`),
    ...samples.flatMap((sample) => {
      const validate = validators.get(typeOfSample(sample));
      if (!validate) return [`samples/${sample.file}: there is no such event`];
      return validate(sample.json) ? [] : [`samples/${sample.file}: ${ajv.errorsText(validate.errors)}`];
    }),
  ];
};
