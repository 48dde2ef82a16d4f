import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Only the second page, as comma separated text in UTF-8. */
const SECOND_PAGE = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2';

/** Starts LibreOffice with the workbook, lets it count, and answers with the second page, row by row. */
export async function calculate(workbook: string, folder: string): Promise<string[][]> {
  const out = join(folder, 'counted');
  rmSync(out, { recursive: true, force: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      SECOND_PAGE,
      '--outdir',
      out,
      workbook,
    ],
    { timeout: 3_600_000 },
  );
  const [page] = readdirSync(out);
  if (page === undefined) throw new Error('LibreOffice has written no page');
  const lines = readFileSync(join(out, page), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()));
}
