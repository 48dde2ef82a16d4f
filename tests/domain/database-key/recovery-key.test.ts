import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '#domain/database-key/recovery-key.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a key is written in eleven groups of five and read back', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const text = formatRecoveryKey(key);
      expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){10}$/);
      expect(parseRecoveryKey(text)).toEqual(key);
    }),
    { numRuns: 500 },
  );
});

test('the way people type does not matter: case, spaces, dashes, O for 0, I and L for 1', () => {
  fc.assert(
    fc.property(keys, (key) => {
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
  let tried = 0;
  for (let at = 0; at < text.length; at += 1) {
    for (const wrong of alphabet) {
      if (wrong === text[at]) continue;
      tried += 1;
      expect(parseRecoveryKey(text.slice(0, at) + wrong + text.slice(at + 1))).toBeUndefined();
    }
    const next = text[at + 1];
    if (next !== undefined && next !== text[at]) {
      tried += 1;
      expect(parseRecoveryKey(text.slice(0, at) + next + text[at] + text.slice(at + 2))).toBeUndefined();
    }
  }
  expect(tried).toBeGreaterThan(55 * 31);
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
