import { expect, test } from 'vitest';
import { roles } from '#domain/permissions/role.ts';
import { operationsOf } from '#domain/permissions/may.ts';
import { routes } from '#renderer/app/routes.ts';
import { allowedRoutes } from '#renderer/app/routes/allowed-routes.ts';

const seen = (role: (typeof roles)[number]) =>
  allowedRoutes(routes, operationsOf([role])).map(({ id }) => id);

test('each role sees its own areas, in the order of the navigation', () => {
  expect(seen('secretary')).toEqual([
    'today',
    'kela-days',
    'joint-meetings',
    'cancelled-days',
    'day-lists',
    'posters',
    'meeting-requests',
    'contact-requests',
    'mail-drop',
    'desk-tally',
    'outside-times',
    'consultations',
    'handovers',
    'clients',
    'duty-shifts',
    'events',
    'directory',
    'guides',
    'service-texts',
    'settings',
  ]);
  expect(seen('counsellor')).toEqual([
    'today',
    'kela-days',
    'joint-meetings',
    'cancelled-days',
    'day-lists',
    'posters',
    'meeting-requests',
    'contact-requests',
    'mail-drop',
    'desk-tally',
    'outside-times',
    'consultations',
    'calls',
    'handovers',
    'matters',
    'clients',
    'duty-shifts',
    'events',
    'directory',
    'guides',
    'service-texts',
  ]);
  expect(seen('ownWorker')).toEqual([
    'today',
    'kela-days',
    'joint-meetings',
    'cancelled-days',
    'day-lists',
    'posters',
    'meeting-requests',
    'contact-requests',
    'mail-drop',
    'desk-tally',
    'outside-times',
    'consultations',
    'handovers',
    'matters',
    'clients',
    'duty-shifts',
    'events',
    'directory',
    'guides',
    'service-texts',
  ]);
  expect(seen('kelaAdviser')).toEqual([
    'today',
    'kela-days',
    'joint-meetings',
    'day-lists',
    'posters',
    'contact-requests',
    'outside-times',
    'consultations',
  ]);
  expect(seen('administrator')).toEqual([
    'today',
    'duty-shifts',
    'events',
    'directory',
    'guides',
    'service-texts',
    'settings',
  ]);
});

test('the manager sees figures and no calls', () => {
  expect(seen('manager')).toContain('statistics');
  expect(seen('manager')).not.toContain('calls');
});

test('paths, ids and commands of different areas are different, and everybody has a first screen', () => {
  const paths = routes.map(({ path }) => path);
  const commands = routes.flatMap(({ commands: own = [] }) => own);
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  const keys = commands.flatMap(({ shortcut }) => shortcut ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  for (const role of roles) expect(seen(role)[0]).toBe('today');
});
