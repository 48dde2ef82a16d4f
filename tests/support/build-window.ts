import { pathToFileURL } from 'node:url';
import { build, type UserConfig } from 'vite';

/**
 * Builds only the window, with its part of the program's own settings: `NODE_ENV=production node tests/support/build-window.ts
 * <folder>`. A process of its own, because the builder takes the mode of React from the environment.
 */
const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Give the folder to build into');

const settings = (await import(pathToFileURL('electron.vite.config.ts').href)) as {
  default: { renderer: UserConfig };
};
const { renderer } = settings.default;
await build({
  ...renderer,
  configFile: false,
  logLevel: 'warn',
  build: { ...renderer.build, outDir, emptyOutDir: true, reportCompressedSize: false },
});
