import { expect, test } from 'vitest';
import {
  mayHavePin,
  missingIn,
  newSecretDraft,
  secretProblems,
} from '#renderer/app/credentials/secret-draft.ts';

const siiri = { name: 'Siiri Sihteeri', roles: ['secretary' as const] };
const paula = { name: 'Paula Pääkäyttäjä', roles: ['administrator' as const, 'manager' as const] };
const offices = [{ name: 'Alavus' }];
const right = 'lumi satoi maaliskuussa';

test('a secret is typed twice alike, and is checked before it is compared', () => {
  const draft = { ...newSecretDraft(), secret: right };
  expect(secretProblems({ ...draft, again: right }, siiri, offices)).toEqual([]);
  expect(secretProblems({ ...draft, again: 'x' }, siiri, offices)).toEqual([
    { field: 'again', code: 'secretsDiffer' },
  ]);
  expect(secretProblems(newSecretDraft(), siiri, offices)).toEqual([
    { field: 'secret', code: 'passwordTooShort' },
  ]);
  expect(secretProblems({ ...draft, secret: 'Alavus Alavus' }, siiri, offices)).toEqual([
    { field: 'secret', code: 'passwordObvious' },
  ]);
});

test('a PIN is offered to whom the service takes one from', () => {
  const pin = { kind: 'pin' as const, secret: '482910', again: '482910' };
  expect([mayHavePin(siiri), mayHavePin(paula)]).toEqual([true, false]);
  expect(secretProblems(pin, siiri, offices)).toEqual([]);
  expect(secretProblems(pin, paula, offices)).toEqual([{ field: 'secret', code: 'pinNotForAdministrator' }]);
});

test('an empty field is to be filled in', () => {
  expect(missingIn({ startCode: '' }, 'startCode')).toEqual([{ field: 'startCode', code: 'missing' }]);
  expect(missingIn({ startCode: 'x' }, 'startCode')).toEqual([]);
});
