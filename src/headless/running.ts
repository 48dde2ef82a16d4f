import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseId } from '#store/keys/database-folder.ts';
import { WINDOW_HEADER } from './guard.ts';

/** Where the program that has a folder's database open can be reached. */
interface Running {
  readonly port: number;
  readonly secret: string;
}

const pathOf = (keyFolder: string, folder: string) => join(keyFolder, `${databaseId(folder)}.running`);

/** Writes down (mode 0600) where the running program can be reached. */
export function writeRunning(keyFolder: string, folder: string, running: Running): void {
  mkdirSync(keyFolder, { recursive: true, mode: 0o700 });
  writeFileSync(pathOf(keyFolder, folder), JSON.stringify(running), { mode: 0o600 });
}

/** Forgets it at the end. */
export function clearRunning(keyFolder: string, folder: string): void {
  rmSync(pathOf(keyFolder, folder), { force: true });
}

/**
 * A new one-time link from the program that already has the folder's database open; undefined when there is none. A
 * file left by a program that was killed answers nothing, so it never stands in the way.
 */
export async function linkFromRunning(
  keyFolder: string,
  folder: string,
): Promise<{ url: string; port: number } | undefined> {
  try {
    const { port, secret } = JSON.parse(readFileSync(pathOf(keyFolder, folder), 'utf8')) as Running;
    const answer = await fetch(`http://127.0.0.1:${port}/link`, {
      method: 'POST',
      headers: { [WINDOW_HEADER]: secret },
      signal: AbortSignal.timeout(3000),
    });
    if (!answer.ok) return undefined;
    const { token } = (await answer.json()) as { token: string };
    return { port, url: `http://127.0.0.1:${port}/enter/${token}` };
  } catch {
    return undefined;
  }
}
