import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

/** Everything is bundled but the database driver, which loads a binary from its own folder. */
const external = ['better-sqlite3'];

/**
 * The browser host and the command line: bundles for plain Node beside the shell's. They are a build of their own, so
 * that no file of theirs is among the shell's chunks and the installed desktop program holds only what it runs.
 */
function hostEntries(): Plugin {
  let outDir = 'out';
  return {
    name: 'neuvontapoyta:host-entries',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.build.outDir, '..');
    },
    async writeBundle() {
      const folders = ['headless', 'cli'].map((name) => join(outDir, name));
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
      await build({
        configFile: false,
        publicDir: false,
        ssr: { noExternal: true },
        build: {
          ssr: true,
          outDir,
          emptyOutDir: false,
          target: 'node24',
          minify: false,
          reportCompressedSize: false,
          rolldownOptions: {
            external,
            input: {
              'headless/index': 'src/headless/index.ts',
              'headless/server': 'src/headless/server.ts',
              'headless/backup-thread': 'src/service/backups/backup-thread.ts',
              'headless/row-thread': 'src/service/statistics/row-thread.ts',
              'headless/argon2-thread': 'src/store/credentials/argon2-thread.ts',
              'cli/index': 'src/cli/index.ts',
            },
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'headless/chunks/[name]-[hash].js',
            },
          },
        },
      });
    },
  };
}

/** Electron-vite's preset makes the base relative; a screen's own address (`/kela-paivat/…`) needs the absolute one. */
function absoluteBase(): Plugin {
  return { name: 'neuvontapoyta:absolute-base', config: () => ({ base: '/' }) };
}

/** `npm run build`: out/main, out/preload and out/renderer for the desktop, out/headless and out/cli for plain Node. */
export default defineConfig({
  main: {
    plugins: [hostEntries()],
    build: {
      externalizeDeps: false,
      target: 'node24',
      rolldownOptions: {
        external,
        input: {
          index: 'src/main/index.ts',
          service: 'src/service/process.ts',
          'backup-thread': 'src/service/backups/backup-thread.ts',
          'row-thread': 'src/service/statistics/row-thread.ts',
          'argon2-thread': 'src/store/credentials/argon2-thread.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        // A sandboxed preload is one CommonJS file: it can require 'electron' and nothing else.
        input: { index: 'src/preload/index.ts', unlock: 'src/preload/unlock.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    publicDir: false,
    // React Aria has one English, en-US, and reads it for en-GB too; without it English would have no words.
    plugins: [absoluteBase(), react(), localesPlugin.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] })],
    build: {
      // The browser host serves the same files to the browsers people have, so not the Chromium of Electron alone.
      target: 'es2024',
      cssTarget: ['chrome140', 'firefox140', 'safari18'],
      minify: true,
      // The content security policy allows no data: script, style or font, and no inline polyfill.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
