import { describe, expect, test } from 'vitest';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';

const codes = [
  '131052-308T',
  '010190-999W',
  '010190Y999W',
  '010100A901H',
  '150680-9006',
  '240412A950E',
  '311299+902A',
  '290296-9037',
  '020202B904K',
];

describe('a code of the right shape and check character', () => {
  test.each(codes)('%s', (code) => {
    expect(containsPersonalIdentityCode(code)).toBe(true);
    expect(containsPersonalIdentityCode(`Soittaja kertoi tunnuksensa ${code}, palataan.`)).toBe(true);
    expect(containsPersonalIdentityCode(code.toLowerCase())).toBe(true);
  });

  test('with any separator in use since 2023', () => {
    for (const separator of '+-YXWVUABCDEF')
      expect(containsPersonalIdentityCode(`010190${separator}999W`)).toBe(true);
  });

  test('the second of two, and next to punctuation', () => {
    expect(containsPersonalIdentityCode('010190-999K (131052-308T).')).toBe(true);
  });
});

describe('something else', () => {
  test.each([
    ['a wrong check character', '010190-999K'],
    ['a month that does not exist', '011390-999K'],
    ['a day that does not exist', '000190-9998'],
    ['a day after the 31st', '320190-999W'],
    ['a separator that is not in use', '010190G999W'],
    ['a part of a longer number', '1010190-999W'],
    ['a part of a longer word', '010190-999WX'],
    ['a telephone number', '000 123 4567'],
    ['a date and a time', '18.11.2026 klo 9.00'],
    ['a booking reference', '131052-308'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(containsPersonalIdentityCode(text)).toBe(false);
  });

  test('every other check character of a known code', () => {
    const others = '0123456789ABCDEFHJKLMNPRSTUVWXY'.replace('T', '');
    const passed = others.split('').filter((check) => containsPersonalIdentityCode(`131052-308${check}`));
    expect(passed).toEqual([]);
  });
});
