import { describe, expect, test } from 'vitest';
import { argon2Hasher, usualCost } from '#store/credentials/argon2.ts';
import { threadedHasher } from '#store/credentials/hash-threads.ts';

const cheap = argon2Hasher({ memorySize: 8, iterations: 1 });

describe('what is stored of a secret', () => {
  test('names its way and its cost, has a salt of its own, and is not the secret', async () => {
    const [one, other] = [await cheap.hash('kolme vihreää kurkea'), await cheap.hash('kolme vihreää kurkea')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
    expect(one).not.toBe(other);
    // 16 bytes of salt and 32 of hash, in base 64 without padding.
    expect(
      one
        .split('$')
        .slice(4)
        .map((part) => part.length),
    ).toEqual([22, 43]);
    expect(one).not.toContain('kurkea');
  });

  test('opens to the secret however the keyboard writes it, and to no other', async () => {
    const hash = await cheap.hash('kolme vihreää kurkea');
    expect(await cheap.matches('kolme vihreää kurkea'.normalize('NFD'), hash)).toBe(true);
    expect(await cheap.matches(' kolme vihreää kurkea ', hash)).toBe(true);
    for (const wrong of ['kolme vihreää kurkeb', 'Kolme vihreää kurkea', '', hash])
      expect(await cheap.matches(wrong, hash)).toBe(false);
  });

  test('a text that is no hash is nobody’s secret, and no fault', async () => {
    for (const hash of [
      '',
      '$argon2id$',
      '$argon2id$v=19$m=8,t=1,p=1$x$y',
      '$argon2i$v=19$m=8,t=1,p=1$a$b',
      'x',
    ])
      expect(await cheap.matches('kolme vihreää kurkea', hash)).toBe(false);
  });

  test('a cost that was raised later leaves the earlier hashes open', async () => {
    const earlier = await cheap.hash('kolme vihreää kurkea');
    const dearer = argon2Hasher({ memorySize: 16, iterations: 2 });
    expect(await dearer.matches('kolme vihreää kurkea', earlier)).toBe(true);
  });

  test('the usual cost is at least what OWASP asks: 19 MB and two passes', () => {
    expect(usualCost.memorySize).toBeGreaterThanOrEqual(19 * 1024);
    expect(usualCost.iterations).toBeGreaterThanOrEqual(2);
  });
});

describe('on a thread of its own', () => {
  const file = (name: string) => new URL(`../../../src/store/credentials/${name}`, import.meta.url);

  test('the service goes on meanwhile, and several at once each get their own answer', async () => {
    const hasher = threadedHasher(file('argon2-thread.ts'));
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 5);
    const hash = await hasher.hash('kolme vihreää kurkea');
    const answers = await Promise.all(
      ['väärä', 'kolme vihreää kurkea'].map((secret) => hasher.matches(secret, hash)),
    );
    clearInterval(counting);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(answers).toEqual([false, true]);
    // On one's own thread nothing else would have had a turn.
    expect(turns).toBeGreaterThan(5);
  });

  test('where no thread can be begun, it is done all the same', async () => {
    const hasher = threadedHasher(file('no-such-file.ts'));
    expect(await hasher.matches('kolme vihreää kurkea', await cheap.hash('kolme vihreää kurkea'))).toBe(true);
    expect(await hasher.matches('väärä', await cheap.hash('kolme vihreää kurkea'))).toBe(false);
  });
});
