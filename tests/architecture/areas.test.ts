import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { features } from '#scripts/lint/layers.ts';
import { filesBelow, lineCount, specifiersOf, target, type SourceFile } from '#tests/support/source-tree.ts';

/** Areas whose noun is the same in every layer, so that searching one finds the rule, the words, the SQL and the screen. */
const areas = [
  'kela-days',
  'bookings',
  'cancelled-days',
  'joint-meetings',
  'meeting-requests',
  'contact-requests',
  'mail-drop',
  'desk-tally',
  'walk-ins',
  'calls',
  'duty-shifts',
  'absences',
  'service-hours',
  'handovers',
  'matters',
  'promises',
  'clients',
  'directory',
  'guides',
  'statistics',
  'old-figures',
  'staff',
  'offices',
  'audit',
  'backups',
  'retention',
];
const layers = ['domain', 'contract', 'store', 'service', 'i18n'];

/** Where an area has nothing to say, and why. A line that is no longer true has to go: the list may only shrink. */
const absent: Readonly<Record<string, string>> = {
  'domain/staff': 'what a person may do is decided by their role: see domain/permissions',
  'domain/offices': 'an office is settings; its rules are those of identity, service hours and calendar',
};

const isThere = (layer: string, area: string) =>
  existsSync(`src/${layer}/${area}`) || existsSync(`src/${layer}/${area}.ts`);

const cells = layers.flatMap((layer) => areas.map((area) => `${layer}/${area}`));

describe('the noun of an area', () => {
  it.each(cells.filter((cell) => !(cell in absent)))('is found at %s', (cell) => {
    const [layer = '', area = ''] = cell.split('/');
    expect(isThere(layer, area)).toBe(true);
  });

  it('has no exception that is not needed', () => {
    const needless = Object.keys(absent).filter((cell) => {
      const [layer = '', area = ''] = cell.split('/');
      return !cells.includes(cell) || isThere(layer, area);
    });
    expect(needless).toEqual([]);
  });

  it.each(Object.entries(absent))('is left out at %s for a reason: %s', (_, reason) => {
    expect(reason.length).toBeGreaterThan(20);
  });
});

/** The one list of each layer in which its areas are put together: nothing else may have to name them all. */
const lists: Readonly<Record<string, string>> = {
  contract: 'src/contract/contract.ts',
  store: 'src/store/database.ts',
  service: 'src/service/service.ts',
  renderer: 'src/renderer/app/routes.ts',
};

/** How many of some names a file's imports lead to in its own layer, as a folder or as a file of that name. */
function reached(file: SourceFile, names: readonly string[]): number {
  const parts = specifiersOf(file)
    .flatMap((specifier) => target(file.name, specifier) ?? [])
    .filter((to) => to.split('/')[1] === file.name.split('/')[1])
    .flatMap((to) => to.replace(/\.tsx?$/, '').split('/'));
  return names.filter((name) => parts.includes(name)).length;
}

/** Whether most areas of a layer are named by a file, so that a new one would have to be added to it by hand. */
function isList(file: SourceFile): boolean {
  const [, layer = ''] = file.name.split('/');
  const names =
    layer === 'renderer'
      ? features.filter((name) => existsSync(`src/renderer/features/${name}`))
      : areas.filter((area) => isThere(layer, area));
  return names.length >= 4 && reached(file, names) >= names.length * 0.7;
}

describe('a new area', () => {
  const found = filesBelow('src', ['.ts', '.tsx']).filter(isList);

  it('has to be added by hand to one list of each layer at most', () => {
    expect(found.map(({ name }) => name).filter((name) => !Object.values(lists).includes(name))).toEqual([]);
  });

  it.each(Object.entries(lists))('is added in %s to %s, which is short', (_, name) => {
    const list = found.find((file) => file.name === name);
    expect(lineCount(list?.text ?? '\n'.repeat(1000))).toBeLessThanOrEqual(150);
  });

  it('would be noticed in a second list', () => {
    const text = areas.map((area) => `import '#contract/${area}.ts';`).join('\n');
    expect(isList({ name: 'src/contract/second.ts', text })).toBe(true);
    expect(isList({ name: 'src/contract/second.ts', text: text.split('\n').slice(0, 3).join('\n') })).toBe(
      false,
    );
  });
});
