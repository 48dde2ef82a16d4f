import { describe, expect, test } from 'vitest';
import { foldClient, foldPhone, foldSearch, foldText } from '#domain/bookings/fold-client.ts';

test('letters are folded by case, not by accent, whatever way they are composed', () => {
  expect(foldText('  Äijälä   ÖÖMI ')).toBe('äijälä öömi');
  expect(foldText('A\u0308ijä')).toBe('äijä');
  expect(foldText('Aija')).not.toBe(foldText('Äijä'));
});

test.each([
  ['+358 00 000 1234', '0000001234'],
  ['00358-00-0001234', '0000001234'],
  ['(000) 000 1234', '0000001234'],
  ['+358 (0)00 000 1234', '0000001234'],
  ['00358(0)000001234', '0000001234'],
  ['+46 70 000 00 00', '+46700000000'],
  ['', ''],
])('the phone number %s is dialled %s', (written, dialled) => {
  expect(foldPhone(written)).toBe(dialled);
});

describe('searching', () => {
  test('label and phone are on lines of their own', () => {
    expect(foldClient('Åke 1', '234')).toBe('åke 1\n234');
  });

  test('only what looks dialled is looked for as a number', () => {
    expect(foldSearch('000 000')).toEqual({ text: '000 000', phone: '000000' });
    expect(foldSearch('+358 40')).toEqual({ text: '+358 40', phone: '040' });
    expect(foldSearch('M.K. 2')).toEqual({ text: 'm.k. 2', phone: undefined });
    expect(foldSearch(' - ')).toEqual({ text: '-', phone: undefined });
  });
});
