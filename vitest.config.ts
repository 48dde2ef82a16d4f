import { defineConfig } from 'vitest/config';

/** How long a test waits for what is on its way; a machine that does much else is not a fault of the program. */
const poll = { timeout: 20_000 };
const zones = ['UTC', 'Europe/Helsinki', 'America/Los_Angeles'];

/** Projects: `unit` and `zones` are quick, `store`, `api`, `architecture`, `e2e` start real parts; `electron`
 * needs the desktop runtime and is left out of `npm test`. */
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
          include: [
            'tests/{contract,store,service,exports,imports,main,preload,headless,cli,api,renderer,scripts,architecture}/**/*.test.{ts,tsx}',
          ],
          env: { TZ: 'America/Los_Angeles' },
          expect: { poll },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
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
