import type { BenchOffice } from '#tests/bench/data/bench-office.ts';
import { hostOptions } from '#headless/options.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import { enterOnce } from './enter.ts';
import type { Kept } from './painted.ts';
import { startProgram, type Program } from './program.ts';

const HOST = 'out/headless/index.js';

/** The built browser host on a database, and a session that it lets in again after every start. */
export interface KeptHost {
  readonly program: () => Promise<Program>;
  readonly kept: Kept;
}

/**
 * Lets the host have the database's key, goes in once as the counsellor, and keeps the session.
 *
 * @param config folder of the host's keys
 * @param shown selector of what is waited for before the session is kept
 */
export async function keptHost(
  { folder, key }: Pick<BenchOffice, 'folder' | 'key'>,
  config: string,
  shown: string,
): Promise<KeptHost> {
  const env = { XDG_CONFIG_HOME: config };
  const { keyFolder } = hostOptions([], { platform: process.platform, env });
  await keyFiles(keyFolder).save(databaseId(folder), key);
  const program = () => startProgram([HOST, '--data', folder, '--no-open'], env);
  const first = await program();
  return { program, kept: await enterOnce(first, shown).finally(() => first.stop()) };
}
