import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { hostWords } from '#i18n/host-words.ts';
import { shellWords } from '#i18n/shell.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import { clearKeyChange } from '#store/keys/key-change.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { keyFor } from './database-key.ts';
import { ServiceKeeper, type Started } from './keeper.ts';
import { openBrowser } from './open-browser.ts';
import { hostOptions, type HostOptions } from './options.ts';
import { clearRunning, linkFromRunning, writeRunning } from './running.ts';
import { newToken } from './sessions.ts';

// The browser host: starts the service process, keeps it alive, and shows the way in. Run from source or from its bundle.
const fromSource = import.meta.url.endsWith('.ts');
const serverScript = new URL(fromSource ? './server.ts' : './server.js', import.meta.url);
const rendererFolder = fileURLToPath(
  new URL(fromSource ? '../../out/renderer' : '../renderer', import.meta.url),
);
const programFile = new URL('../../package.json', import.meta.url);

const say = (words: Record<'fi' | 'sv' | 'en', string>) => console.error(words.fi);

/** Says why nothing was opened and what to do, and ends with code 1. */
function end(code: Extract<Started, { type: 'refused' }>['code'], options: HostOptions, detail = ''): never {
  const known = shellWords.fi.refusals as Record<string, { what: string; next: string }>;
  const words = known[code] ?? (code === 'PORT_TAKEN' ? hostWords.portTaken : hostWords.fault);
  console.error(`${words.what} ${words.next}`);
  console.error(`${shellWords.fi.folder}: ${options.folder}${detail === '' ? '' : ` (${detail})`}`);
  if (code === 'KEY_WRONG' || code === 'KEY_MISSING') console.error(hostWords.howToRecover);
  if (!options.open) console.log(JSON.stringify({ refused: code }));
  process.exit(1);
}

/** Asks for the recovery key and keeps the database key on this computer. */
async function recover(options: HostOptions): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const key = parseRecoveryKey(await lines.question(`${hostWords.askRecoveryKey} `));
  lines.close();
  if (!key) {
    console.error(shellWords.fi.recovery.wrong);
    process.exit(1);
  }
  await keyFiles(options.keyFolder).save(databaseId(options.folder), key);
  await expectedDatabases(options.keyFolder).add(databaseId(options.folder));
}

async function show(url: string, port: number, options: HostOptions): Promise<void> {
  if (!options.open) console.log(JSON.stringify({ url, port, folder: options.folder }));
  else if (await openBrowser(url)) say(hostWords.opened);
  else console.error(`${hostWords.openYourself} ${url}`);
}

async function run(): Promise<void> {
  const options = hostOptions(process.argv.slice(2), process);
  const running = await linkFromRunning(options.keyFolder, options.folder);
  if (running) return show(running.url, running.port, options);
  if (!existsSync(rendererFolder)) throw new Error(`The window has not been built: ${rendererFolder}`);
  if (options.recover) await recover(options);
  const expected = expectedDatabases(options.keyFolder);
  const id = databaseId(options.folder);
  const key = await keyFor(options.folder, keyFiles(options.keyFolder), await expected.has(id));
  if (typeof key === 'string') end(key, options);

  const linkToken = newToken();
  const linkSecret = newToken();
  const { version } = JSON.parse(readFileSync(programFile, 'utf8')) as { version: string };
  const { folder, port, demo } = options;
  const keeper = new ServiceKeeper(
    serverScript,
    { type: 'serve', folder, ...key, demo, version, port, rendererFolder, linkToken, linkSecret },
    (failures) => console.error(`${hostWords.restarted} (${failures})`),
    (changed) =>
      void keyFiles(options.keyFolder)
        .save(id, changed)
        .then(() => clearKeyChange(folder)),
  );
  const started = await keeper.start();
  if (started.type === 'refused') return end(started.code, options, started.detail);
  await expected.add(id);
  writeRunning(options.keyFolder, folder, { port: started.port, secret: linkSecret });
  const close = () => {
    clearRunning(options.keyFolder, folder);
    void keeper.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
  await show(`http://127.0.0.1:${started.port}/enter/${linkToken}`, started.port, options);
}

await run();
