import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file to open, by name (letters, digits, hyphens and its ending). */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How LibreOffice opens a semicolon CSV with Finnish settings: UTF-8, language fi-FI (1035), numbers recognised. */
export const FINNISH_CSV = 'CSV:59,34,76,1,,1035,false,true,false,false';

const LIMIT_MS = 120_000;

/** Settings of a person in Finland, and no first-start questions. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`;

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('soffice', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let said = '';
    const late = setTimeout(() => {
      // The launcher starts the real program as a child: the whole group has to end.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, LIMIT_MS);
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      reject(
        error.code === 'ENOENT'
          ? new Error('LibreOffice is missing: install libreoffice-calc, so that `soffice` is on the PATH.')
          : error,
      );
    });
    child.on('close', (code, signal) => {
      clearTimeout(late);
      if (code === 0) resolve(said);
      else reject(new Error(`soffice ended with ${code ?? signal}: ${said}`));
    });
  });
}

/**
 * Opens the files in LibreOffice with Finnish settings and saves each as flat XML, in one start of the program and a
 * profile of its own. Answers the XML by the file's name without its ending.
 * @throws Error when LibreOffice is missing, does not end within two minutes, or refuses a file.
 */
export async function openInLibreOffice(
  files: readonly InputFile[],
  importFilter?: string,
): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), profile);
    for (const file of files) await writeFile(join(folder, file.name), file.bytes);
    const said = await run([
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      ...(importFilter === undefined ? [] : [`--infilter=${importFilter}`]),
      '--convert-to',
      'fods',
      '--outdir',
      join(folder, 'out'),
      ...files.map((file) => join(folder, file.name)),
    ]);
    const opened = new Map<string, string>();
    for (const { name } of files.map((file) => parse(file.name))) {
      const xml = await readFile(join(folder, 'out', `${name}.fods`), 'utf8').catch(() => {
        throw new Error(`LibreOffice did not open ${name}: ${said}`);
      });
      opened.set(name, xml);
    }
    return opened;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
