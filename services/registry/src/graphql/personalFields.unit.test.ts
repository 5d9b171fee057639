import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../generated/typeDefs.ts';

const personal = /phone|address|mail|birth|sex|ethnic|personalId|identity|passport/iu;

const fields = parse(typeDefs).definitions.flatMap((definition) =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
    ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`)
    : [],
);

describe('the register', () => {
  it('takes and tells of a person nothing but the name and card that are published by law', () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((field) => personal.test(field))).toEqual([]);
    expect(fields.filter((field) => /^(?:Practitioner|RosterPractitioner|Account)\.(?:name|subject|cardNumber)$/u.test(field))).toEqual([
      ...['Account.subject', 'Practitioner.name', 'RosterPractitioner.name', 'RosterPractitioner.cardNumber'],
    ]);
  });
});
