import { blindIndex, digitsOf, foldName, nameTokens } from '@legal-aid/service-kit/blindIndex';

/** What somebody is known by. */
interface Identity {
  readonly personalId: string | null;
  readonly phone: string | null;
  readonly name: string;
}

/** What a person is found by: keyed digests beside the sealed fields; never of sex, grounds or any fact of few values. */
export interface PersonIndex {
  readonly personalId: string | null;
  readonly phone: string | null;
  /** Of each word of the name, with its diacritics and without them. */
  readonly names: readonly string[];
}

/** Whom somebody looks for: exactly one of these. */
export type SoughtPerson =
  | { readonly by: 'personalId'; readonly personalId: string }
  | { readonly by: 'phone'; readonly phone: string }
  | { readonly by: 'name'; readonly name: string };

/** The digests of a person aided. */
export const personIndexOf = (key: Buffer, { personalId, phone, name }: Identity): PersonIndex => ({
  personalId: personalId && blindIndex(key, 'personalId', digitsOf(personalId)),
  phone: phone && blindIndex(key, 'phone', digitsOf(phone)),
  names: nameTokens(name).map((token) => blindIndex(key, 'name', token)),
});

/** The same question as a condition of the database. */
export const personFilter = (key: Buffer, sought: SoughtPerson): object => {
  switch (sought.by) {
    case 'personalId':
      return { 'index.personalId': blindIndex(key, 'personalId', digitsOf(sought.personalId)) };
    case 'phone':
      return { 'index.phone': blindIndex(key, 'phone', digitsOf(sought.phone)) };
    case 'name':
      return { 'index.names': { $all: wordsOf(sought.name).map((word) => blindIndex(key, 'name', word)) } };
    default:
      return sought satisfies never;
  }
};

/** Whether a found person is the one looked for: the digests are short, and two people may share one. */
export const isSought = (sought: SoughtPerson, { personalId, phone, name }: Identity): boolean => {
  switch (sought.by) {
    case 'personalId':
      return personalId !== null && digitsOf(personalId) === digitsOf(sought.personalId);
    case 'phone':
      return phone !== null && digitsOf(phone) === digitsOf(sought.phone);
    case 'name':
      return wordsOf(sought.name).every((word) => nameTokens(name).includes(word));
    default:
      return sought satisfies never;
  }
};

const wordsOf = (name: string): readonly string[] => [...new Set(foldName(name).split(' '))];
