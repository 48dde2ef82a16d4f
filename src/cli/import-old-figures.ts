import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { RouterClient } from '@orpc/server';
import { cliWords } from '#i18n/cli.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { sayIn } from '#i18n/say.ts';
import type { Service } from '#service/service.ts';
import { chosenMapping } from './chosen-mapping.ts';
import type { CommandResult } from './command-result.ts';
import type { ImportOptions } from './import-options.ts';
import { columnLines, previewLines, sayProblems } from './preview-lines.ts';

/** As the screen has it, in bytes. */
const LARGEST = 2 * 1024 * 1024;

type Client = RouterClient<Service>;
type Asked = Parameters<Client['oldFigures']['refusedRows']>[0];

/**
 * Brings a file of old figures in as one batch, which the screen can undo; columns are read as they were the last time a file
 * had them. Columns that nobody has chosen yet, here or on the screen, are not guessed unless the options say so: nobody looks.
 */
export async function importOldFigures(
  client: Client,
  office: { readonly id: string; readonly name: string },
  options: ImportOptions,
  dryRun: boolean,
): Promise<CommandResult> {
  if (!existsSync(options.file)) return { code: 2, says: { error: 'FILE_UNKNOWN', result: cliWords.noFile } };
  const bytes = readFileSync(options.file);
  if (bytes.length > LARGEST) return refused(['oldFiguresTooLarge']);
  const asked = {
    officeId: office.id,
    file: bytes.toString('base64'),
    fileName: basename(options.file).slice(-200),
  };
  try {
    const guessed = await client.oldFigures.preview({ ...asked, mapping: null });
    const chosen = chosenMapping(guessed.mapping, options);
    if ('error' in chosen) return { code: 2, says: { ...chosen } };
    const { mapping } = chosen;
    const preview = await client.oldFigures.preview({ ...asked, mapping });
    const text = dryRun ? previewLines(asked.fileName, preview).join('\n') : undefined;
    if (preview.problems.length > 0) return { ...refused(preview.problems), code: 2, text };
    if (!dryRun && !preview.isReadBefore && options.columns.length === 0 && !options.guess)
      return {
        code: 2,
        says: { error: 'COLUMNS_NEW', result: cliWords.columnsNew, columns: columnLines(preview) },
      };
    if (options.refused !== undefined)
      await writeRefused(client, { ...asked, mapping, language: 'fi' }, options.refused);
    if (dryRun) return { code: 0, says: {}, text };
    const done = await client.oldFigures.import({ requestId: randomUUID(), ...asked, mapping });
    const { batchId, added, changed, unchanged, calls, passed } = done;
    const say = sayIn(oldFiguresWords, 'fi');
    return {
      code: 0,
      says: {
        result: batchId === null ? say('nothing') : say('doneWhat', { days: added + changed, calls }),
        office: office.name,
        batchId,
        added,
        changed,
        unchanged,
        calls,
        refused: done.refused.length,
        passed,
        ...(options.refused === undefined ? {} : { refusedRows: options.refused }),
      },
    };
  } catch (fault) {
    const codes = problemsOf(fault);
    if (codes.length === 0) throw fault;
    return refused(codes);
  }
}

const refused = (codes: readonly string[]) => ({
  code: 1,
  says: { error: codes[0], result: sayProblems(codes) },
});

async function writeRefused(client: Client, asked: Asked, path: string): Promise<void> {
  const { base64 } = await client.oldFigures.refusedRows(asked);
  writeFileSync(path, Buffer.from(base64, 'base64'));
}

/** Codes of what is wrong with the file; none of any other fault. */
function problemsOf(fault: unknown): string[] {
  const { code, data } = fault as { code?: string; data?: { problems?: readonly { code: string }[] } };
  return code === 'INVALID_INPUT' ? (data?.problems ?? []).map((problem) => problem.code) : [];
}
