/** An applicant of a proof; nobody's real data. */
export const applicant = {
  name: 'Giàng Thị Mỷ',
  birthDate: '1990-04-12',
  sex: 'FEMALE',
  address: 'Thôn 3, Tỉnh Tuyên Quang',
  phone: '0912345678',
  personalId: '008190001234',
  eligibilityGroups: ['POOR'],
};
