import { defineConfig } from 'vitest/config';

/** How long a test waits for what is on its way; a machine that does much else is not a fault of the program. */
const poll = { timeout: 20_000 };
const zones = ['UTC', 'Europe/Helsinki', 'America/Los_Angeles'];

/**
 * Projects: `domain` once under each time zone, `parts` in this process, `processes` with processes and stand-ins of their
 * own, `e2e` in a browser; `electron` needs the desktop runtime and is left out of `npm test`.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    passWithNoTests: false,
    // A browser, a service and a spreadsheet program wait more than they compute: three at a time keep two cores busy.
    maxWorkers: 3,
    projects: [
      ...zones.map((zone) => ({
        test: {
          name: `domain ${zone}`,
          include: ['tests/{domain,i18n}/**/*.test.ts'],
          // Minutes of arithmetic on tables without a date in them: the zone of the computer cannot matter.
          exclude: zone === 'UTC' ? [] : ['tests/domain/publishing/attack.test.ts'],
          env: { TZ: zone },
          // Pure functions keep nothing between files: what they import is loaded once for all of them.
          isolate: false,
          // Thousands of random cases on a machine that does much else: the limit is for what hangs.
          testTimeout: 60_000,
        },
      })),
      {
        test: {
          name: 'parts',
          include: ['tests/{contract,store,service,exports,imports,api,renderer,architecture}/**/*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
          // Each test opens a file and a service of its own; nothing is kept in a module, so modules are loaded once.
          isolate: false,
          expect: { poll },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'processes',
          include: ['tests/{main,preload,headless,cli,scripts}/**/*.test.ts'],
          env: { TZ: 'America/Los_Angeles' },
          expect: { poll },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          // Each file opens its own browser, service and database: loading the service anew for each took a sixth of the time.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          expect: { poll },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'electron',
          include: ['tests/e2e-electron/**/*.test.ts'],
          expect: { poll },
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
