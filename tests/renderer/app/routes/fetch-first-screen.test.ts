import { expect, test } from 'vitest';
import { fetchFirstScreen } from '#renderer/app/routes/fetch-first-screen.ts';

function fetchedAt(hash: string): string[] {
  const fetched: string[] = [];
  const screen = (path: `/${string}`) => ({
    path,
    screen: () => {
      fetched.push(path);
      return Promise.reject(new TypeError('the service is away'));
    },
  });
  fetchFirstScreen([screen('/'), screen('/kela-days'), screen('/kela-days/requests')], hash);
  return fetched;
}

test('the screen that the address names is fetched, and no other', () => {
  expect(fetchedAt('')).toEqual(['/']);
  expect(fetchedAt('#/')).toEqual(['/']);
  expect(fetchedAt('#/kela-days?on=2026-10-21')).toEqual(['/kela-days']);
  expect(fetchedAt('#/kela-days/requests')).toEqual(['/kela-days/requests']);
});

test('an address of no screen fetches none', () => {
  expect(fetchedAt('#/nowhere')).toEqual([]);
});
