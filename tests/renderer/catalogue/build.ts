import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Builds the catalogue as the window is built: `NODE_ENV=production node tests/renderer/catalogue/build.ts <folder>`.
 * A process of its own, because the builder takes the mode of React from the environment.
 */
const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Give the folder to build into');

await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  plugins: [{ ...optimizeLocales.vite({ locales: ['fi-FI', 'sv-SE', 'en-GB'] }), enforce: 'pre' }, react()],
  build: { outDir, emptyOutDir: true, target: 'chrome140', cssTarget: 'chrome140', minify: false },
});
