import { describe, expect, test } from 'vitest';
import { formatStartCode, isExpired, readStartCode } from '#domain/credentials/start-code.ts';
import type { Instant } from '#domain/time/instant.ts';

describe('a start code', () => {
  test('is ten characters that cannot be misread', () => {
    const all = Array.from({ length: 26 }, (_, start) =>
      formatStartCode(Uint8Array.from({ length: 10 }, (_byte, index) => start * 10 + index)),
    );
    for (const code of all) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(all.join('')).size).toBe(33);
  });

  test('differs with every byte of it', () => {
    const base = formatStartCode(new Uint8Array(10));
    for (let index = 0; index < 10; index += 1)
      expect(formatStartCode(Uint8Array.from({ length: 10 }, (_, at) => (at === index ? 1 : 0)))).not.toBe(
        base,
      );
  });

  test('is not made of too few', () => {
    expect(() => formatStartCode(new Uint8Array(9))).toThrow(RangeError);
  });

  test.each(['AB0C1-D2E3F', 'ab0c1d2e3f', ' ab0c1 – d2e3f ', 'ABOCI-D2E3F', 'aboclD2E3F', 'AB0C1 D2E3F'])(
    '“%s” is read as it was handed out',
    (typed) => expect(readStartCode(typed)).toBe('AB0C1-D2E3F'),
  );

  test('what is shorter or longer is another code', () => {
    expect(readStartCode('AB0C1-D2E3')).not.toBe('AB0C1-D2E3F');
    expect(readStartCode('AB0C1-D2E3FF')).not.toBe('AB0C1-D2E3F');
  });

  test('opens until its moment, and no more at it', () => {
    expect(isExpired(1000 as Instant, 999 as Instant)).toBe(false);
    expect(isExpired(1000 as Instant, 1000 as Instant)).toBe(true);
  });
});
