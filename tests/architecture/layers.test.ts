import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintPlanted, type Findings } from '#tests/support/planted-tree.ts';
import { features, layers } from '#scripts/lint/layers.ts';

/**
 * The layer table once more, from the documentation rather than from the linter's own file: for every row a file
 * it governs, what it must refuse and what it must let pass.
 */
const rows: Record<string, { at: string; refuses: readonly string[]; passes: readonly string[] }> = {
  domain: {
    at: 'src/domain/bookings/x.ts',
    refuses: [
      'zod',
      'node:fs',
      'kysely',
      'react',
      'electron',
      '#contract/calls.ts',
      '#store/open.ts',
      '#i18n/a.ts',
    ],
    passes: ['#domain/time/instant.ts', 'date-fns', '@date-fns/tz', './y.ts'],
  },
  contract: {
    at: 'src/contract/x.ts',
    refuses: ['node:crypto', '@orpc/server', '#store/open.ts', '#service/a.ts', '#i18n/a.ts', 'electron'],
    passes: ['zod', '@orpc/contract', '#domain/time/instant.ts'],
  },
  i18n: {
    at: 'src/i18n/x.ts',
    refuses: ['react', '@tanstack/react-query', 'node:fs', '#contract/calls.ts', '#renderer/ui/a.tsx', 'zod'],
    passes: ['@formatjs/intl', '#domain/time/instant.ts'],
  },
  store: {
    at: 'src/store/bookings/x.ts',
    refuses: [
      '#contract/calls.ts',
      '#service/a.ts',
      '#i18n/a.ts',
      'node:http',
      'node:child_process',
      'electron',
      'zod',
    ],
    passes: ['kysely', 'better-sqlite3', 'node:fs', '#domain/time/instant.ts'],
  },
  service: {
    at: 'src/service/bookings/x.ts',
    refuses: [
      'electron',
      'node:http',
      'node:fs',
      'react',
      'better-sqlite3',
      'kysely',
      '#main/a.ts',
      '#headless/a.ts',
    ],
    passes: [
      '#domain/a.ts',
      '#contract/a.ts',
      '#store/a.ts',
      '#i18n/a.ts',
      '#exports/a.ts',
      '#imports/a.ts',
      '@orpc/server',
      'node:worker_threads',
    ],
  },
  'service process': {
    at: 'src/service/process.ts',
    refuses: [
      'electron',
      'react',
      'kysely',
      'better-sqlite3',
      '#headless/a.ts',
      '#main/a.ts',
      '#renderer/a.ts',
    ],
    passes: ['#service/a.ts', '#store/open.ts', 'node:process'],
  },
  exports: {
    at: 'src/exports/x.ts',
    refuses: ['#store/open.ts', '#service/a.ts', '#contract/a.ts', 'node:fs', 'kysely', 'react'],
    passes: ['hucre', 'ical.js', 'zod', '#domain/a.ts', '#i18n/a.ts'],
  },
  imports: {
    at: 'src/imports/x.ts',
    refuses: ['#store/open.ts', '#service/a.ts', '#exports/a.ts', '#i18n/a.ts', 'node:fs', 'kysely'],
    passes: ['hucre', 'ical.js', '#domain/a.ts'],
  },
  main: {
    at: 'src/main/x.ts',
    refuses: [
      '#store/open.ts',
      '#service/bookings/a.ts',
      '#exports/a.ts',
      'kysely',
      'better-sqlite3',
      'react',
    ],
    passes: ['electron', 'node:path', '#contract/a.ts', '#i18n/a.ts'],
  },
  preload: {
    at: 'src/preload/x.ts',
    refuses: ['node:fs', '#service/process.ts', '#store/open.ts', '#domain/a.ts', 'react'],
    passes: ['electron', '#contract/a.ts'],
  },
  headless: {
    at: 'src/headless/x.ts',
    refuses: [
      'electron',
      '#main/a.ts',
      '#renderer/a.ts',
      '#store/bookings/a.ts',
      'kysely',
      'better-sqlite3',
      'react',
    ],
    passes: ['node:http', '#service/a.ts', '#store/open.ts', '#contract/a.ts'],
  },
  cli: {
    at: 'src/cli/x.ts',
    refuses: [
      'electron',
      '#main/a.ts',
      '#renderer/a.ts',
      '#store/bookings/a.ts',
      'kysely',
      'better-sqlite3',
      'react',
    ],
    passes: ['node:fs', '#service/a.ts', '#store/open.ts', '#headless/a.ts'],
  },
  renderer: {
    at: 'src/renderer/x.ts',
    refuses: [
      'node:fs',
      'electron',
      '#store/open.ts',
      '#service/a.ts',
      '#main/a.ts',
      '#exports/a.ts',
      'kysely',
    ],
    passes: ['react', '#contract/a.ts', '#domain/a.ts', '#i18n/a.ts', './x.css'],
  },
};

const importing = (specifier: string) => `import '${specifier}';\n`;
const upwards = 'Use the #layer/ import instead of a path upwards.';
const message = (row: string) => (layers[row] as { instead: string }).instead;

/** `src/domain/bookings/x.ts` → `src/domain/bookings/x-3.ts`; the one-file row keeps its name in other folders. */
const numbered = (at: string, name: string | number) => at.replace(/\.ts$/, `-${name}.ts`);

/** Every file planted by this suite, linted in one run. */
const planted: Record<string, string> = {};
const plant = (name: string, text: string) => {
  if (name in planted) throw new Error(`${name} is planted twice`);
  planted[name] = text;
  return name;
};
let findings: Findings;
const found = (name: string) => (findings.get(name) ?? []).join('\n');
beforeAll(async () => void (findings = await lintPlanted(planted)));

it('has a test row for every row of the layer table, and no other', () => {
  expect(Object.keys(rows)).toEqual(Object.keys(layers));
});

describe.each(Object.entries(rows).filter(([, { at }]) => at.endsWith('/x.ts')))(
  '%s',
  (row, { at, ...wanted }) => {
    const folder = at.replace(/x\.ts$/, '');
    const files = wanted.refuses.map((specifier, index) => [
      specifier,
      plant(numbered(at, index), importing(specifier)),
    ]);
    const parent = plant(numbered(at, 'up'), importing('../other/a.ts'));
    const reexport = plant(numbered(at, 'out'), `export * from '${wanted.refuses[0]}';\n`);
    const typeOnly = plant(
      numbered(at, 'type'),
      `import type { A } from '${wanted.refuses[1]}';\nexport type B = A;\n`,
    );
    const clean = plant(numbered(at, 'clean'), wanted.passes.map(importing).join(''));

    it.each(files)('refuses %s and says what to do instead', (_, file = '') => {
      expect(found(file)).toContain(message(row));
    });

    it('refuses it as a re-export and as a type as well', () => {
      expect(found(reexport)).toContain(message(row));
      expect(found(typeOnly)).toContain(message(row));
    });

    it('refuses a path upwards', () => expect(found(parent)).toContain(upwards));

    it(`lets a clean file in ${folder} pass`, () => expect(found(clean)).toBe(''));
  },
);

describe('the composition root inside a layer: src/service/process.ts', () => {
  const { refuses, passes } = rows['service process'] as {
    refuses: readonly string[];
    passes: readonly string[];
  };

  it.each(refuses)('refuses %s', async (specifier) => {
    const one = await lintPlanted({ 'src/service/process.ts': importing(specifier) });
    expect((one.get('src/service/process.ts') ?? []).join()).toContain(message('service process'));
  });

  it('may read the clock and the environment, which its neighbours may not', async () => {
    const text = `${passes.map(importing).join('')}export const at = () => [Date.now(), process.env['A']];\n`;
    const both = await lintPlanted({ 'src/service/process.ts': text, 'src/service/other.ts': text });
    expect(both.get('src/service/process.ts')).toEqual([]);
    expect((both.get('src/service/other.ts') ?? []).join()).toContain('composition root');
  });
});

const globals = Object.entries(layers).flatMap(([row, { not = [] }]) =>
  not.map(({ name, message: instead }) => [row, name, instead] as const),
);

describe('what a layer must not touch', () => {
  const files = globals.map(([row, name, instead], index) => {
    const at = (rows[row] as { at: string }).at;
    return [
      row,
      name,
      instead,
      plant(numbered(at, `touch-${index}`), `export const touched = ${name};\n`),
    ] as const;
  });

  it.each(files)('%s does not touch %s', (_, name, instead, file) => {
    expect(found(file)).toContain(instead);
    expect(found(file)).toContain(name);
  });

  it.each(['domain', 'contract', 'i18n', 'store', 'service', 'exports', 'imports'])(
    '%s takes the time as a value',
    (row) => {
      expect(globals.filter(([layer, name]) => layer === row && name === 'Date')).toHaveLength(1);
    },
  );
});

describe('features and parts of the window', () => {
  const real = features.filter((feature) => feature !== 'app');
  const pairs = real.map((feature, index) => {
    const other = real[(index + 1) % real.length] ?? '';
    const at = `src/renderer/features/${feature}`;
    const breach = plant(`${at}/a.ts`, importing(`#renderer/features/${other}/b.tsx`));
    const own = [
      `#renderer/features/${feature}/b.tsx`,
      '#renderer/ui/button.tsx',
      '#renderer/app/session.ts',
      './b.ts',
    ];
    return { feature, other, breach, clean: plant(`${at}/c.ts`, own.map(importing).join('')) };
  });

  it.each(pairs)('$feature does not import $other', ({ breach }) => {
    expect(found(breach)).toContain('A feature does not import another');
  });

  it.each(pairs)('$feature may import its own files, ui and app', ({ clean }) => {
    expect(found(clean)).toBe('');
  });

  it.each(pairs)('$feature still keeps to the row of the renderer', async ({ feature }) => {
    const name = `src/renderer/features/${feature}/a.ts`;
    const one = await lintPlanted({ [name]: importing('node:fs') });
    expect((one.get(name) ?? []).join()).toContain(message('renderer'));
  });

  const knowing = ['#renderer/features/calls/a.tsx', '#renderer/app/routes.ts', '#contract/calls.ts'].map(
    (specifier, index) =>
      [specifier, plant(`src/renderer/ui/knows-${index}.ts`, importing(specifier))] as const,
  );
  const plain = plant('src/renderer/ui/plain.ts', importing('react') + importing('./button.tsx'));

  it.each(knowing)('ui does not know %s', (_, file) => {
    expect(found(file)).toContain('ui knows no feature, route or business word');
  });

  it('lets a plain part pass', () => expect(found(plain)).toBe(''));

  it('guards every feature there is', () => {
    const there = readdirSync('src/renderer/features', { withFileTypes: true });
    const names = there.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(names.filter((name) => !(features as readonly string[]).includes(name))).toEqual([]);
  });
});
