import { describe, expect, test } from 'vitest';
import { checkPassword, checkPin, checkSecret } from '#domain/credentials/check-secret.ts';

const own = { personName: 'Siiri Sihteeri', officeNames: ['Alavus', 'Kuortaneen sosiaalitoimisto'] };

describe('a password', () => {
  test.each([
    'kolme vihreää kurkea',
    'tpkx vmqa rwzj',
    'Lumi satoi maaliskuussa.',
    'ÄÄNETÖN ÖLJYLAMPPU',
    '雪が降る朝の窓辺で猫が眠る',
    'siirin kissa nukkuu',
    '4829 1057 kissa',
  ])('%s is taken: long, and of any characters', (password) =>
    expect(checkPassword(password, own)).toBeUndefined(),
  );

  test.each(['', 'lyhyt', '11 merkkiä.', '   lyhyt      ', '🐈🐈🐈🐈🐈🐈'])('“%s” is too short', (password) =>
    expect(checkPassword(password, own)).toBe('passwordTooShort'),
  );

  test('characters are counted as they are read: an ä of two code points is one', () => {
    expect(checkPassword('ä'.normalize('NFD').repeat(11), own)).toBe('passwordTooShort');
  });

  test.each([
    'salasana1234',
    'Salasana!!!!',
    'SALASANASALASANA',
    'qwertyuiop12',
    'neuvontapöytä',
    'neuvontapoyta2026',
    'sosiaalitoimisto',
    'Lösenord 2026!',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    '123456789012',
    '000000000000',
    '210220262026',
    '!!!!!!!!!!!!',
  ])('%s is one of the first guesses', (password) =>
    expect(checkPassword(password, own)).toBe('passwordObvious'),
  );

  test.each([
    'Siiri Sihteeri',
    'sihteerisiiri',
    'siiri-2026-siiri',
    'Sihteeri20262026',
    'Alavus123456',
    'kuortaneensosiaalitoimisto1',
  ])('%s is made of the own name or the office’s', (password) =>
    expect(checkPassword(password, own)).toBe('passwordObvious'),
  );

  test('the names of others and of other offices are no guess', () => {
    expect(checkPassword('Siiri Sihteeri', { personName: 'Outi Ohjaaja', officeNames: [] })).toBeUndefined();
  });
});

describe('a PIN', () => {
  test.each(['482910', '7306184', '90210746', '131278'])('%s is taken', (pin) =>
    expect(checkPin(pin)).toBeUndefined(),
  );
  test.each(['', '48291', '48291a', '4829 10', '٤٨٢٩١٠'])('“%s” is not six digits', (pin) =>
    expect(checkPin(pin)).toBe('pinNotDigits'),
  );
  test.each([
    '123456',
    '654321',
    '111111',
    '0000000',
    '121212',
    '123123',
    '20262026',
    '112233',
    '998877',
    '345678',
  ])('%s is obvious', (pin) => expect(checkPin(pin)).toBe('pinObvious'));
});

test('an administrator has a password, everybody else may have a PIN', () => {
  expect(checkSecret('pin', '482910', { ...own, isAdministrator: false })).toBeUndefined();
  expect(checkSecret('pin', '482910', { ...own, isAdministrator: true })).toBe('pinNotForAdministrator');
  expect(checkSecret('password', 'kolme vihreää kurkea', { ...own, isAdministrator: true })).toBeUndefined();
  expect(checkSecret('pin', '123456', { ...own, isAdministrator: false })).toBe('pinObvious');
});
