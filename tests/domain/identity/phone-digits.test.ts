import { expect, test } from 'vitest';
import { phoneDigits } from '#domain/identity/phone-digits.ts';

test.each([
  ['+358 40-000', '040000'],
  ['0035840 000', '040000'],
  ['040 000', '040000'],
  ['(040) 000', '040000'],
  ['+46 70 000', '+4670000'],
  ['0046 70 000', '+4670000'],
  ['', ''],
  ['ei numeroa', ''],
])('%j is told apart by %j', (phone, digits) => {
  expect(phoneDigits(phone)).toBe(digits);
});
