import { readFileSync } from 'node:fs';
import type { Report } from '../support/report.ts';
import { plainDigestsOf, type Canary } from './canaries.ts';
import type { Databases, Sink } from './sinks.ts';

interface Place {
  readonly service: string;
  readonly collection: string;
  readonly fields: readonly string[];
}

const { sealed } = JSON.parse(readFileSync(new URL('inventory.json', import.meta.url), 'utf8')) as { readonly sealed: readonly Place[] };
/** A sealed text, and the wrapped key of its record. */
const forms = { field: /^v2\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/u, key: /^k1\.\d+\.[\w-]{16}\.[\w-]{43}\.[\w-]{22}$/u };

/** Every sensitive field that is stored is ciphertext under a key of its record's own. */
export const proveSealed = async (report: Report, databases: Databases): Promise<void> => {
  const broken: string[] = [];
  let fields = 0;
  for (const { service, collection, fields: names } of sealed) {
    const documents = await databases.documents(service, collection);
    if (documents.length === 0) broken.push(`${service}.${collection} is empty`);
    const keys = new Set(documents.map(({ wrapped }) => String(wrapped)));
    if (keys.size !== documents.length) broken.push(`${service}.${collection}: records share a key`);
    for (const document of documents) {
      if (!forms.key.test(String(document['wrapped']))) broken.push(`${service}.${collection}: a record without a wrapped key`);
      for (const name of names) {
        const value = document[name] as unknown;
        if (value === undefined || value === null) continue;
        fields += 1;
        if (typeof value !== 'string' || !forms.field.test(value)) broken.push(`${service}.${collection}.${name} is plain`);
      }
    }
  }
  report.none(`sensitive fields in the databases are ciphertext, ${fields} of them`, broken);
};

/** Whether anybody hashed a number or a name without a key: those can be searched through in minutes. */
export const plainDigestsIn = (sinks: readonly Sink[], canaries: readonly Canary[]): readonly string[] => {
  const digests = new Set(canaries.flatMap(plainDigestsOf));
  return sinks.flatMap(({ name, bytes }) => {
    const words = bytes.toString('latin1').match(/[\w-]{11,64}/gu) ?? [];
    return words.some((word) => digests.has(word)) ? [`${name} holds a plain digest`] : [];
  });
};
