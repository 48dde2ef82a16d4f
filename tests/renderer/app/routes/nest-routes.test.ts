import { expect, test } from 'vitest';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';
import { nestRoutes } from '#renderer/app/routes/nest-routes.ts';

const route = (id: string, under?: AreaRoute): AreaRoute => ({
  id,
  path: `/${id}`,
  title: { fi: id, sv: id, en: id },
  icon: 'calendar',
  operations: ['today.view'],
  screen: () => Promise.reject(new Error('not opened here')),
  ...(under ? { under } : {}),
});
const shown = (routes: readonly AreaRoute[]) =>
  nestRoutes(routes).map(({ route: { id }, children }) => [id, children.map((child) => child.id)]);

test('an area under another is listed with it, in the order given', () => {
  const today = route('today');
  const kela = route('kela');
  expect(shown([today, kela, route('requests', kela), route('meetings', kela), route('calls')])).toEqual([
    ['today', []],
    ['kela', ['requests', 'meetings']],
    ['calls', []],
  ]);
});

test('an area whose parent the person has not got stands on the first level', () => {
  const kela = route('kela');
  expect(shown([route('today'), route('requests', kela)])).toEqual([
    ['today', []],
    ['requests', []],
  ]);
});
