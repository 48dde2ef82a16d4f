import { expect, test } from 'vitest';
import { identityModes } from '#domain/identity/identity-mode.ts';
import { keepsPhone } from '#domain/identity/keeps-phone.ts';

test('without identities a number stays only for an open promise; otherwise it stays', () => {
  expect(identityModes.map((mode) => [mode, keepsPhone(mode, true), keepsPhone(mode, false)])).toEqual([
    ['none', true, false],
    ['contact', true, true],
    ['register', true, true],
  ]);
});
