import { expect, it } from 'vitest';
import { practitionerClasses, practitionerColumnOf, type Assignment } from './practitionerClass.ts';

const kinds = ['LEGAL_AID_OFFICER', 'LAWYER', 'CONSULTANT', 'COLLABORATOR', 'APPRENTICE', 'INTAKE_OFFICER'] as const;
const organizationKinds = ['STATE_CENTER', 'BRANCH', 'CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'] as const;
const columns: Readonly<Record<Assignment['kind'], readonly [number, number, number, number]>> = {
  LEGAL_AID_OFFICER: [5, 5, 5, 5],
  LAWYER: [7, 7, 8, 9],
  CONSULTANT: [0, 0, 11, 12],
  COLLABORATOR: [13, 13, 13, 13],
  APPRENTICE: [0, 0, 0, 0],
  INTAKE_OFFICER: [0, 0, 0, 0],
};

it.each(
  kinds.flatMap((kind) => organizationKinds.map((organizationKind, index) => ({ kind, organizationKind, column: columns[kind][index] }))),
)('puts $kind of $organizationKind in column $column', ({ column, ...lead }) => {
  expect(practitionerColumnOf(lead)).toBe(column);
  expect(practitionerClasses.some((row) => row.column === column)).toBe(true);
});

it('puts a case without anybody in no column', () => {
  expect(practitionerColumnOf(undefined)).toBe(0);
});
