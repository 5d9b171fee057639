import { groups } from './assumptions.ts';
import type { ApplicantInput } from '@legal-aid/public-services/generated/graphql';
import type { GroundCode } from '@legal-aid/contracts/codes';
import { textOf, type Day } from './calendar.ts';
import { between, chance, pick } from './chance.ts';
import { digits, nameOf, sexOf } from './names.ts';

const placesOf = ['Thôn', 'Bản', 'Ấp', 'Tổ dân phố'];

/** An invented person of a province who has the grounds that he claims: of the age and, mostly, of the sex that go with the first. */
export const personOf = (
  question: string,
  { claims, filedOn, provinceName }: { claims: readonly GroundCode[]; filedOn: Day; provinceName: string },
): ApplicantInput => {
  const [reported = 'POOR'] = claims;
  const { ages, women } = groups[reported];
  const sex = sexOf(women, question);
  // Some weeks away from both birthdays, so that the age holds on every day of the acceptance.
  const bornOn = filedOn - Math.ceil(between(ages[0], ages[1], `${question}:age`) * 365.25) - between(15, 320, `${question}:birthday`);
  return {
    name: nameOf(sex, question),
    birthDate: textOf(bornOn),
    sex,
    address: `${pick(placesOf, `${question}:place`)} ${between(1, 20, `${question}:hamlet`)}, ${provinceName}`,
    phone: chance(`${question}:has-phone`) < 0.9 ? `09${digits(8, `${question}:phone`)}` : null,
    personalId: chance(`${question}:has-id`) < 0.95 ? `0${digits(11, `${question}:id`)}` : null,
    eligibilityGroups: [...claims],
  };
};
