import { ownPerson } from '../support/tokens.ts';

/** Somebody of the matrix, with the role that he acts in. */
export interface Person {
  /** The subject; behind a slash the capacity that he chooses. */
  readonly name: string;
  readonly role: string;
}

const person = (role: string, ...names: readonly string[]): readonly Person[] => names.map((name) => ({ name, role }));

/** A second citizen, who filed most of what the matrix is about. */
export const otherCitizen = `${ownPerson}other-citizen`;
/** The head of an organisation that was merged into another one today. */
export const former = `${ownPerson}former`;

/** Everyone whose rights are tried. */
export const people: readonly Person[] = [
  ...person('CITIZEN', 'citizen', otherCitizen),
  ...person('INTAKE_OFFICER', 'intake-08', 'participant-intake-08', 'intake-15', 'intake-01'),
  ...person('HEAD', 'head-08', 'deputy-08', 'branch-head-08', 'two-hats-08', 'participant-head-08', 'head-15', 'head-01', former),
  ...person('PRACTITIONER', 'practitioner-08', 'practitioner-15', 'two-hats-08/PRACTITIONER'),
  ...person('APPRAISER', 'appraiser-08'),
  ...person('DEPARTMENT', 'department-08', 'department-15', 'department-01'),
  ...person('ANALYST', 'analyst'),
  ...person('AUDITOR', 'auditor'),
  ...person('AUTHORITY', 'authority'),
  ...person('SUBSCRIBER', 'subscriber'),
];

/** One person of each role. */
export const oneOfEachRole: readonly Person[] = [...Map.groupBy(people, ({ role }) => role).values()].flatMap((all) => all.slice(0, 1));
