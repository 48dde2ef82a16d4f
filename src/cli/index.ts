import { readFileSync } from 'node:fs';
import { keyFor } from '#headless/database-key.ts';
import { hostOptions } from '#headless/options.ts';
import { pdfPrinter } from '#headless/print-pdf.ts';
import { cliWords } from '#i18n/cli.ts';
import { refusalWords } from '#i18n/refusals.ts';
import { sayIn } from '#i18n/say.ts';
import { shellWords } from '#i18n/shell.ts';
import type { Instant } from '#domain/time/instant.ts';
import { newParts } from '#service/new-parts.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { clearKeyChange } from '#store/keys/key-change.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import { openStore, StoreFault } from '#store/open.ts';
import { commandOptions } from './options.ts';
import { runCommand } from './run-command.ts';

// The command line: scheduled jobs and administrators. It opens the same database as the browser host; SQLite lets
// both work at once, and what is written here is seen there at the next reading.
const clock = () => Date.now() as Instant;
const programFile = new URL('../../package.json', import.meta.url);

function folderArguments(args: readonly string[]): string[] {
  const data = args.findIndex((word) => word === '--data');
  return [
    ...(data >= 0 ? ['--data', args[data + 1] ?? ''] : []),
    ...(args.includes('--demo') ? ['--demo'] : []),
  ];
}

async function run(args: readonly string[]): Promise<number> {
  const options = commandOptions(args);
  if (!options) {
    console.error(cliWords.help);
    return 2;
  }
  const { folder, keyFolder, demo } = hostOptions(folderArguments(args), process);
  const known = await expectedDatabases(keyFolder).has(databaseId(folder));
  const found = known ? await keyFor(folder, keyFiles(keyFolder), true) : 'DATABASE_MISSING';
  if (typeof found === 'string') throw new StoreFault(found);
  let keeping = Promise.resolve();
  const store = await openStore({
    folder,
    key: found.key,
    now: clock(),
    create: false,
    onKeyChanged: (key) => {
      keeping = keyFiles(keyFolder)
        .save(databaseId(folder), key)
        .then(() => clearKeyChange(folder));
    },
  });
  try {
    const { version } = JSON.parse(readFileSync(programFile, 'utf8')) as { version: string };
    const parts = await newParts(store, { clock, version, demo, printPdf: pdfPrinter() });
    const { code, says, text } = await runCommand(parts, options);
    console.log(text ?? JSON.stringify(says));
    return code;
  } finally {
    await store.close();
    await keeping;
  }
}

/** Why no PDF was made or no copy restored, and what to do, before the code. */
function refusedWhy(fault: unknown): string {
  const { code, data } = fault as { code?: string; data?: { why: string } };
  if ((code !== 'PDF_NOT_MADE' && code !== 'BACKUP_NOT_USABLE') || !data) return '';
  return `${sayIn(refusalWords, 'fi')(code, data)} `;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  const code = fault instanceof StoreFault ? fault.code : (fault as { code?: string }).code;
  const words = (shellWords.fi.refusals as Record<string, { what: string; next: string } | undefined>)[
    code ?? ''
  ];
  console.error(
    words ? `${words.what} ${words.next}` : `${refusedWhy(fault)}${cliWords.fault} (${code ?? 'FAULT'})`,
  );
  process.exitCode = 1;
}
