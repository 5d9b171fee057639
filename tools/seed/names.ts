import { between, chance, pick } from './chance.ts';

export type Sex = 'FEMALE' | 'MALE';

const families =
  'Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lò Giàng Ksor Thạch Nông Vàng Sùng Đinh Quàng Hà Triệu Kpă'.split(
    ' ',
  );
const middles: Readonly<Record<Sex, readonly string[]>> = {
  FEMALE: 'Thị Thị Thị Thị Ngọc Thu Phương Thanh Minh Hồng'.split(' '),
  MALE: 'Văn Văn Văn Hữu Đức Quang Minh Xuân Công Thanh'.split(' '),
};
const givens: Readonly<Record<Sex, readonly string[]>> = {
  FEMALE: 'Lan Mai Hoa Hương Thảo Yến Oanh Chi Vân Hạnh Nhung Trang Quyên Dung Ngân Hằng Linh Nga Thủy Mỷ Loan Tuyết Xuân Liên'.split(' '),
  MALE: 'Dũng Sơn Tuấn Nam Hùng Cường Phúc Khánh Bình Long Thắng Quân Hải Tùng Đạt Hiếu Trung Páo Chứ Kiên Toàn Lâm Việt Thành'.split(' '),
};

/** An invented name whose middle and given names are those of the sex. */
export const nameOf = (sex: Sex, question: string): string =>
  [families, middles[sex], givens[sex]].map((names, index) => pick(names, `${question}:name:${index}`)).join(' ');

export const sexOf = (women: number, question: string): Sex => (chance(`${question}:sex`) < women ? 'FEMALE' : 'MALE');

/** Digits by lot. */
export const digits = (count: number, question: string): string =>
  String(between(0, 10 ** count - 1, `${question}:digits`)).padStart(count, '0');

const firmNames =
  'Minh Đức,An Phú,Công Tâm,Bình Minh,Thành Đạt,Việt Luật,Đại Nghĩa,Hòa Bình,Nam Sơn,Tín Nghĩa,Hưng Thịnh,Á Châu,Đông Đô,Tây Bắc,Trường Sa,Ngọc Linh'.split(
    ',',
  );

/** An invented name of a law practice. */
export const lawPracticeName = (question: string): string =>
  `${pick(['Văn phòng luật sư', 'Công ty luật TNHH'], `${question}:form`)} ${pick(firmNames, `${question}:firm`)}`;

const hosts = ['Hội Luật gia', 'Hội Nông dân', 'Liên đoàn Lao động', 'Hội Liên hiệp Phụ nữ'];

/** The name of a province's nth law consulting centre, by what it belongs to. */
export const consultingName = (index: number): string => `Trung tâm tư vấn pháp luật ${hosts[index % hosts.length]}`;
