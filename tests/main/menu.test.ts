import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { menuTemplate } from '#main/menu.ts';

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

test.each(
  languages.flatMap((language) =>
    (['linux', 'win32', 'darwin'] as const).map((system) => [language, system] as const),
  ),
)('every item of the menu in %s on %s has a label of ours', (language, system) => {
  const all = items(menuTemplate(language, system, () => undefined));
  for (const item of all) expect(item.type === 'separator' || (item.label ?? '') !== '').toBe(true);
  expect(all.filter((item) => item.role === 'quit')).toHaveLength(1);
});

test('the menu opens no developer tools', () => {
  for (const system of ['linux', 'win32', 'darwin'] as const) {
    const roles = items(menuTemplate('fi', system, () => undefined)).map((item) => item.role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('forceReload');
  }
});

test('printing is asked for by the menu and its key', () => {
  let printed = 0;
  const print = items(menuTemplate('fi', 'win32', () => (printed += 1))).find(
    (item) => item.label === 'Tulosta…',
  );
  expect(print?.accelerator).toBe('CmdOrCtrl+P');
  const click = print?.click as (() => void) | undefined;
  click?.();
  expect(printed).toBe(1);
});
