import type { OxlintOverride } from 'oxlint';

/**
 * The layer table: the first folder of a file says what it may import. One row per layer; `instead` is the
 * sentence a developer sees at a breach. tests/architecture/layers.test.ts plants a breach of every row.
 */
export interface Layer {
  /** Files the row governs. */
  readonly files: string;
  /** Import specifiers it may use (gitignore patterns); everything else is refused. */
  readonly may: readonly string[];
  /** Globals it must not touch, with what to do instead. */
  readonly not?: readonly { readonly name: string; readonly message: string }[];
  readonly instead: string;
}

const clock = { name: 'Date', message: 'Take the time as a value: the clock lives in the composition root.' };
const environment = {
  name: 'process',
  message: 'Take the value as an argument: the environment is read in the composition root.',
};
const dom = ['window', 'document', 'localStorage'].map((name) => ({
  name,
  message: 'No DOM here: this layer also runs in the service process.',
}));
const network = { name: 'fetch', message: 'No network here.' };
const timers = ['setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'No timers here: rules are values in, values out.',
}));
const node = (...names: string[]) => names.map((name) => `node:${name}`);

export const layers: Record<string, Layer> = {
  domain: {
    files: 'src/domain/**',
    may: ['#domain/**', 'date-fns', 'date-fns/*', '@date-fns/tz'],
    not: [clock, environment, network, ...timers, ...dom],
    instead:
      'domain holds rules: values in, values out. Gather in service, write in store, show in renderer.',
  },
  contract: {
    files: 'src/contract/**',
    may: ['#contract/**', '#domain/**', 'zod', '@orpc/contract'],
    not: [clock, environment, network, ...timers, ...dom],
    instead: 'contract says what may be asked and answered; anything that runs belongs to service or domain.',
  },
  i18n: {
    files: 'src/i18n/**',
    may: ['#i18n/**', '#domain/**', '@formatjs/intl'],
    not: [clock, environment, network, ...timers, ...dom],
    instead: 'i18n holds words and formats; components belong to renderer, rules to domain.',
  },
  store: {
    files: 'src/store/**',
    may: [
      '#store/**',
      '#domain/**',
      'kysely',
      'kysely/*',
      'better-sqlite3',
      'hash-wasm',
      ...node('crypto', 'fs', 'fs/promises', 'path'),
      // A secret is hashed on a thread of its own: src/store/credentials.
      'node:worker_threads',
    ],
    not: [clock, environment, network, ...dom],
    instead: 'store holds SQL and files; decisions belong to domain, permissions to service.',
  },
  service: {
    files: 'src/service/**',
    may: [
      '#service/**',
      '#domain/**',
      '#contract/**',
      '#store/**',
      '#i18n/**',
      '#exports/**',
      '#imports/**',
      '@orpc/server',
      '@orpc/server/*',
      'libphonenumber-js/max',
      ...node('crypto', 'worker_threads'),
    ],
    not: [clock, environment, network, ...dom],
    instead:
      'service answers the contract; wires belong to headless and main, rules to domain, SQL to store.',
  },
  'service process': {
    files: 'src/service/process.ts',
    may: [
      '#service/**',
      '#contract/**',
      '#domain/**',
      '#store/open.ts',
      '@orpc/server',
      '@orpc/server/*',
      'node:*',
      'node:*/**',
    ],
    instead:
      'process.ts is the composition root of the desktop service: it opens the store and attaches ports.',
  },
  exports: {
    files: 'src/exports/**',
    may: ['#exports/**', '#domain/**', '#i18n/**', 'hucre', 'hucre/*', 'ical.js', 'zod'],
    not: [clock, environment, network, ...timers, ...dom],
    instead: 'exports turns rows into bytes; gather the rows in service.',
  },
  imports: {
    files: 'src/imports/**',
    may: ['#imports/**', '#domain/**', 'hucre', 'hucre/*', 'ical.js'],
    not: [clock, environment, network, ...timers, ...dom],
    instead: 'imports turns the bytes of a file into rows; what to do with them is decided in service.',
  },
  main: {
    files: 'src/main/**',
    may: [
      '#main/**',
      '#contract/**',
      '#i18n/**',
      '#service/process.ts',
      '#domain/**',
      '#store/keys/**',
      'hash-wasm',
      'electron',
      'node:*',
      'node:*/**',
    ],
    instead: 'main is a thin Electron shell: no SQL and no business rules.',
  },
  preload: {
    files: 'src/preload/**',
    may: ['#preload/**', '#contract/**', 'electron'],
    instead: 'preload hands the port to the window and nothing else.',
  },
  headless: {
    files: 'src/headless/**',
    may: [
      '#headless/**',
      '#contract/**',
      '#service/**',
      '#store/open.ts',
      '#store/keys/**',
      '#exports/**',
      '#i18n/**',
      '#domain/**',
      '@orpc/server',
      '@orpc/server/*',
      'node:*',
      'node:*/**',
    ],
    instead: 'headless is a composition root: it opens the store and serves; rules and SQL live below.',
  },
  cli: {
    files: 'src/cli/**',
    may: [
      '#cli/**',
      '#headless/**',
      '#contract/**',
      '#service/**',
      '#store/open.ts',
      '#store/keys/**',
      '#exports/**',
      '#i18n/**',
      '#domain/**',
      '@orpc/server',
      'node:*',
      'node:*/**',
    ],
    instead: 'cli is a composition root: it opens the store and calls the service.',
  },
  renderer: {
    files: 'src/renderer/**',
    may: [
      '#renderer/**',
      '#domain/**',
      '#contract/**',
      '#i18n/**',
      './*.css',
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'react-aria-components',
      'react-aria-components/*',
      '@internationalized/date',
      'react-hook-form',
      '@tanstack/*',
      'zustand',
      'zustand/*',
      'tinykeys',
      '@orpc/client',
      '@orpc/client/*',
      '@orpc/contract',
      '@orpc/tanstack-query',
      '@visx/*',
      'zod',
    ],
    not: [environment],
    instead: 'renderer shows screens: no node, Electron, store or service. Ask through the contract.',
  },
};

/** A feature may not import another; ui holds no business words and knows no feature. */
export const features = [
  'app',
  'today',
  'kela-days',
  'bookings',
  'walk-ins',
  'joint-meetings',
  'meeting-requests',
  'contact-requests',
  'consultations',
  'mail-drop',
  'desk-tally',
  'old-figures',
  'outside-times',
  'cancelled-days',
  'clients',
  'posters',
  'calls',
  'handovers',
  'matters',
  'duty-shifts',
  'events',
  'directory',
  'guides',
  'statistics',
  'settings',
  'first-run',
  'sign-in',
] as const;

/** A part of a layer that may use less than its row. */
interface Part {
  readonly never: readonly string[];
  readonly except?: string;
  readonly instead: string;
}

/**
 * One row as a setting of the linter. What a row lets pass, no later pattern can refuse, so the limits of a part stand
 * twice: at the end of the row's own pattern, and in one of their own for the message.
 */
function imports(row: Layer, part?: Part): ['error', { patterns: { group: string[]; message: string }[] }] {
  const limits = part ? [...part.never, ...(part.except === undefined ? [] : [`!${part.except}`])] : [];
  return [
    'error',
    {
      patterns: [
        {
          group: ['**', '!./**', ...row.may.map((pattern) => `!${pattern}`), ...limits],
          message: row.instead,
        },
        { group: ['../**'], message: 'Use the #layer/ import instead of a path upwards.' },
        ...(part ? [{ group: limits, message: part.instead }] : []),
      ],
    },
  ];
}

const renderer = layers['renderer'] as Layer;

export const layerOverrides: OxlintOverride[] = [
  ...Object.values(layers).map((row): OxlintOverride => ({
    files: [row.files],
    rules: {
      'no-restricted-imports': imports(row),
      // "off" matters: a composition root inside a layer's folder must not inherit the layer's own ban.
      'no-restricted-globals': row.not?.[0] ? ['error', row.not[0], ...row.not.slice(1)] : 'off',
    },
  })),
  {
    files: ['src/renderer/ui/**'],
    rules: {
      'no-restricted-imports': imports(renderer, {
        never: ['#renderer/features/**', '#renderer/app/**', '#contract/**'],
        instead: 'ui knows no feature, route or business word: pass it in as a property.',
      }),
    },
  },
  ...features
    .filter((feature) => feature !== 'app')
    .map((feature): OxlintOverride => ({
      files: [`src/renderer/features/${feature}/**`],
      rules: {
        'no-restricted-imports': imports(renderer, {
          never: ['#renderer/features/**'],
          except: `#renderer/features/${feature}/**`,
          instead: 'A feature does not import another: lift what they share to ui, app or domain.',
        }),
      },
    })),
];
