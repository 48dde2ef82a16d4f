import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '#domain/database-key/recovery-key.ts';

const keys = uint8Array({ minLength: 32, maxLength: 32 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a key is written in eleven groups of five and read back', () => {
  assert(
    property(keys, (key) => {
      const text = formatRecoveryKey(key);
      expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){10}$/);
      expect(parseRecoveryKey(text)).toEqual(key);
    }),
    { numRuns: 500 },
  );
});

test('the way people type does not matter: case, spaces, dashes, O for 0, I and L for 1', () => {
  assert(
    property(keys, (key) => {
      const text = formatRecoveryKey(key);
      const typed = text.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l');
      expect(parseRecoveryKey(`  ${typed}\n`)).toEqual(key);
    }),
    { numRuns: 200 },
  );
});

test('every single wrong character and every swap of neighbours is noticed', () => {
  const text = formatRecoveryKey(
    Uint8Array.from({ length: 32 }, (_, index) => (index * 73 + 11) % 256),
  ).replaceAll('-', '');
  const changed = text.split('').flatMap((own, at) => {
    const next = text.charAt(at + 1);
    const wrong = alphabet
      .split('')
      .filter((other) => other !== own)
      .map((other) => other + next);
    const swapped = next === '' || next === own ? [] : [next + own];
    return [...wrong, ...swapped].map((two) => text.slice(0, at) + two + text.slice(at + 2));
  });
  expect(changed.length).toBeGreaterThan(55 * 31);
  expect(changed.filter((typed) => parseRecoveryKey(typed) !== undefined)).toEqual([]);
});

test('what is too short, too long or foreign is no key', () => {
  const text = formatRecoveryKey(new Uint8Array(32));
  for (const wrong of [
    '',
    text.slice(1),
    `${text}0`,
    text.replace('0', 'U'),
    text.replace('0', 'Ä'),
    '0'.repeat(9999),
  ])
    expect(parseRecoveryKey(wrong)).toBeUndefined();
});

test('a key of another length cannot be written', () => {
  expect(() => formatRecoveryKey(new Uint8Array(31))).toThrow(RangeError);
});
