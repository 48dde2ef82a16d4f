import { describe, expect, test } from 'vitest';
import { operations } from '#domain/permissions/operation.ts';
import { operationsOf } from '#domain/permissions/may.ts';
import { roles, type Role } from '#domain/permissions/role.ts';
import { areaNames } from '#i18n/area-names.ts';
import { areaKey } from '#renderer/app/commands/area-key.ts';
import { themeWord } from '#renderer/app/commands/theme-word.ts';
import { themes } from '#renderer/app/preferences.ts';
import { allowedRoutes } from '#renderer/app/routes/allowed-routes.ts';
import { nestRoutes } from '#renderer/app/routes/nest-routes.ts';
import { routes } from '#renderer/app/routes.ts';
import { parts } from '#renderer/features/settings/parts.ts';
import { frameWords } from '#i18n/frame.ts';

const seenBy = (role: Role) => allowedRoutes(routes, operationsOf([role])).map(({ id }) => id);
const firstLevelOf = (role: Role) =>
  nestRoutes(allowedRoutes(routes, operationsOf([role]))).map(({ route }) => route.id);

describe('the areas', () => {
  test('each have an address, a name and keys of their own', () => {
    for (const facts of [
      routes.map(({ id }) => id),
      routes.map(({ path }) => path),
      routes.map(({ title }) => title.fi),
    ])
      expect(new Set(facts).size).toBe(routes.length);
    expect(routes[0]?.path).toBe('/');
    expect(Object.keys(areaNames)).toEqual(routes.map(({ id }) => id));
  });

  test('ask for operations that there are', () => {
    const known: readonly string[] = operations;
    const asked = routes.flatMap((route) => [
      ...route.operations,
      ...(route.commands ?? []).map(({ operation }) => operation),
    ]);
    expect(asked.filter((operation) => !known.includes(operation))).toEqual([]);
  });

  test('those of the first level are seen by those whose work they are', () => {
    expect(Object.fromEntries(roles.map((role) => [role, firstLevelOf(role)]))).toEqual({
      secretary: [
        'today',
        'kela-days',
        'handovers',
        'clients',
        'duty-shifts',
        'events',
        'directory',
        'settings',
      ],
      counsellor: [
        'today',
        'kela-days',
        'calls',
        'handovers',
        'clients',
        'duty-shifts',
        'events',
        'directory',
      ],
      ownWorker: ['today', 'kela-days', 'handovers', 'clients', 'duty-shifts', 'events', 'directory'],
      kelaAdviser: ['today', 'kela-days'],
      // Without the Kela days what stands under them, and is a manager's to see, stands alone.
      manager: [
        'today',
        'desk-tally',
        'consultations',
        'handovers',
        'duty-shifts',
        'events',
        'directory',
        'statistics',
        'settings',
      ],
      administrator: ['today', 'duty-shifts', 'events', 'directory', 'settings'],
    });
  });

  test('those of the first level are reached by Alt and a digit, which is where the digit is on every keyboard', () => {
    for (const role of roles) expect(firstLevelOf(role).length).toBeLessThanOrEqual(9);
    const digits = Array.from({ length: 9 }, (_, index) => index);
    expect(digits.map((index) => areaKey(index).shown)).toEqual(digits.map((index) => `Alt+${index + 1}`));
    expect(areaKey(0).binding).toBe('Alt+Digit1');
  });
});

describe('commands that run from anywhere', () => {
  const commands = routes.flatMap((route) => route.commands ?? []);

  test('have ids and shortcuts of their own, none of a letter that one types', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    const shortcuts = commands.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts.filter((shortcut) => !/^F\d+$/.test(shortcut))).toEqual([]);
    // F1, F3, F5, F6, F11 and F12 belong to the browser.
    expect(shortcuts.filter((shortcut) => /^F(1|3|5|6|11|12)$/.test(shortcut))).toEqual([]);
  });

  test('F2 starts a call and F4 books the next free time', () => {
    const gone: unknown[] = [];
    for (const shortcut of ['F2', 'F4'])
      commands
        .find((command) => command.shortcut === shortcut)
        ?.run((path, search) => void gone.push([path, search]));
    expect(gone).toEqual([
      ['/calls', { new: true }],
      ['/kela-days', { new: true }],
    ]);
  });

  test('lead to an area that the person can open', () => {
    const owned = routes.flatMap((route) => (route.commands ?? []).map((command) => ({ route, command })));
    for (const { route: owner, command } of owned) {
      let path = '';
      command.run((to) => (path = to));
      const route = routes.find((one) => one.path === path);
      // A command comes with its area: to those who don't see the one, the other is not there either.
      const has = roles.filter(
        (role) => seenBy(role).includes(owner.id) && operationsOf([role]).includes(command.operation),
      );
      expect(has.length).toBeGreaterThan(0);
      expect(has.filter((role) => !seenBy(role).includes(route?.id ?? ''))).toEqual([]);
    }
  });
});

describe('the settings', () => {
  test('open for exactly those who see a part of them', () => {
    const route = routes.find(({ id }) => id === 'settings');
    const ofParts = parts.flatMap((part) => part.operations);
    expect([...(route?.operations ?? [])].sort()).toEqual([...new Set(ofParts)].sort());
  });

  test('every part is seen by somebody, and none by the guest from Kela', () => {
    for (const { operations: own } of parts) {
      const seeing = roles.filter((role) =>
        operationsOf([role]).some((operation) => own.includes(operation)),
      );
      expect(seeing.length).toBeGreaterThan(0);
      expect(seeing).not.toContain('kelaAdviser');
    }
  });
});

test('every theme has its word', () => {
  for (const theme of themes) expect(frameWords.fi[themeWord[theme]].length).toBeGreaterThan(2);
});
