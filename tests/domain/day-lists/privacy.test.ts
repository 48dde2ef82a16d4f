import { expect, test } from 'vitest';
import { shownClient } from '#domain/day-lists/privacy.ts';

test.each([
  ['Aino Koivu', 'A. K.'],
  ['aino-maija von koivu', 'A. V. K.'],
  ['M.K.', 'M. K.'],
  ['  äijä ', 'Ä.'],
  ['"Ö" (puoliso)', 'Ö. P.'],
  ['7-kerho', '7.'],
  ['', ''],
  ['…', ''],
])('%j has the initials %j', (label, initials) => {
  expect(shownClient(label, 'initials')).toBe(initials);
});

test('a name is shown as written, and with times only not at all', () => {
  expect(shownClient('Aino Koivu', 'names')).toBe('Aino Koivu');
  expect(shownClient('Aino Koivu', 'times')).toBe('');
});
