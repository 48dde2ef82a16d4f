import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveFolder } from './serve.ts';

export interface OpenCatalogue {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the catalogue into a temporary folder and serves it. Closing stops the server and deletes the folder. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'build.ts'), folder], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = await serveFolder(folder);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
