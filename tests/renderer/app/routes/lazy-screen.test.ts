import { expect, test } from 'vitest';
import { lazyScreen } from '#renderer/app/routes/lazy-screen.ts';

test('a screen is fetched once, and again after a fetch that failed', async () => {
  let fetches = 0;
  const { preload } = lazyScreen(async () => {
    fetches += 1;
    if (fetches === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: () => null };
  });
  await preload();
  expect(fetches).toBe(1);
  await preload();
  await preload();
  expect(fetches).toBe(2);
});
