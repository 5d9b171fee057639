import type { ApplicantInput } from '@legal-aid/public-services/generated/graphql';
import { chance, pick } from './chance.ts';

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Lò',
  'Giàng',
  'Ksor',
  'Thạch',
  'Nông',
  'Vàng',
  'Sùng',
  'Đinh',
];
const middles = ['Văn', 'Thị', 'Minh', 'Thu', 'Đức', 'Ngọc', 'Quang', 'Hồng'];
const givens = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Giang',
  'Hà',
  'Hòa',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quyên',
  'Sơn',
  'Thảo',
  'Tuấn',
  'Vân',
  'Xuân',
  'Yến',
];
const groups = ['MERIT', 'POOR', 'CHILD', 'ETHNIC_DIFFICULT', 'ACCUSED_16_18', 'ACCUSED_NEAR_POOR', 'ELDERLY', 'DISABLED', 'VICTIM_16_18'];

const digits = (count: number, question: string): string =>
  Array.from({ length: count }, (_, index) => Math.floor(chance(`${question}:${index}`) * 10)).join('');

/** An invented person of a province; names and numbers are drawn by lot. */
export const personOf = (question: string, provinceName: string): ApplicantInput => ({
  name: [families, middles, givens].map((names, index) => pick(names, `${question}:name:${index}`)).join(' '),
  birthDate: `${1940 + Math.floor(chance(`${question}:year`) * 70)}-${pick(['01', '04', '07', '11'], `${question}:month`)}-${pick(['03', '12', '21', '28'], `${question}:day`)}`,
  sex: chance(`${question}:sex`) < 0.48 ? 'FEMALE' : 'MALE',
  address: `Thôn ${1 + Math.floor(chance(`${question}:hamlet`) * 20)}, ${provinceName}`,
  phone: `09${digits(8, `${question}:phone`)}`,
  personalId: `0${digits(11, `${question}:id`)}`,
  eligibilityGroups: [pick(groups, `${question}:group`)],
});
