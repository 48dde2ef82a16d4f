import { expect, test } from 'vitest';
import { checkClient, NICKNAME_LENGTH } from '#domain/identity/check-client.ts';
import { identityModes } from '#domain/identity/identity-mode.ts';

const client = (clientLabel: string, clientPhone = '') => ({ clientLabel, clientPhone });

test('a nickname ends at 30 characters where no names are kept, and nowhere else', () => {
  const long = 'ä'.repeat(NICKNAME_LENGTH + 1);
  expect(checkClient('none', client(long.slice(1)))).toEqual([]);
  expect(checkClient('none', client(long))).toEqual([{ field: 'clientLabel', code: 'nicknameTooLong' }]);
  expect(checkClient('contact', client(long))).toEqual([]);
  expect(checkClient('register', client(long))).toEqual([]);
});

test.each(['', '112', '000 000 0000', '+358 (0)00-000 0000', '000-0000'])('%s is a phone number', (phone) => {
  expect(identityModes.flatMap((mode) => checkClient(mode, client('', phone)))).toEqual([]);
});

test.each(['12', 'soita äidille', '000 000 0000 iltaisin', '++358', '1234567890123456', '٠٤٠٠٠٠'])(
  '%s is none, in any mode',
  (phone) => {
    for (const mode of identityModes)
      expect(checkClient(mode, client('', phone))).toEqual([
        { field: 'clientPhone', code: 'notAPhoneNumber' },
      ]);
  },
);
