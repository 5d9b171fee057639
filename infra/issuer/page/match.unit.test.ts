import { expect, it } from 'vitest';
import { matches } from './match.mjs';

const text = 'intake-08 tiếp nhận và thụ lý tại Tuyên Quang accepts requests in Tuyên Quang INTAKE_OFFICER';

it.each(['', '  ', '08', 'tuyen quang', 'Tuyên', 'TIEP nhan 08', 'intake_officer', 'tuyên'.normalize('NFD')])('%s finds', (typed) => {
  expect(matches(text, typed)).toBe(true);
});

it.each(['09', 'tuyen quang 15', 'xa'])('%s does not find', (typed) => {
  expect(matches(text, typed)).toBe(false);
});

it('đ is found by d', () => {
  expect(matches('Điện Biên', 'dien bien')).toBe(true);
});
