import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfPrinter, Printed } from '#service/statistics/pdf-printer.ts';
import { browserProgram } from './browser-programs.ts';

/** Longest that a browser may take for a report, in milliseconds. */
const LIMIT_MS = 60_000;

/** No window, no network, nothing of the person's own browser: profile and file are in a folder that goes away. */
const flags = (folder: string): string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  `--user-data-dir=${join(folder, 'profile')}`,
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  `--print-to-pdf=${join(folder, 'report.pdf')}`,
];

export interface PrinterOptions {
  /** Path of the browser, null when there is none; the computer's own unless told. */
  readonly program?: string | null;
  /** Chromium refuses its sandbox to root. */
  readonly isRoot?: boolean;
  readonly limitMs?: number;
}

/** Prints with a Chromium of this computer, one page at a time. */
export function pdfPrinter({
  program = browserProgram(process.platform, process.env) ?? null,
  isRoot = process.getuid?.() === 0,
  limitMs = LIMIT_MS,
}: PrinterOptions = {}): PdfPrinter {
  let last: Promise<unknown> = Promise.resolve();
  return (page) => {
    if (program === null) return Promise.resolve({ kind: 'noBrowser' });
    const printing = last.then(() => print(program, page, isRoot, limitMs));
    last = printing;
    return printing;
  };
}

async function print(
  program: string,
  { html, style }: Parameters<PdfPrinter>[0],
  isRoot: boolean,
  limitMs: number,
): Promise<Printed> {
  let folder: string | undefined;
  try {
    // Only this user may look into it (mkdtemp makes it 0700).
    folder = await mkdtemp(join(tmpdir(), 'neuvontapoyta-pdf-'));
    const page = join(folder, 'report.html');
    await writeFile(page, html);
    await writeFile(join(folder, 'report.css'), style);
    const args = [...flags(folder), ...(isRoot ? ['--no-sandbox'] : []), pathToFileURL(page).href];
    if ((await ended(program, args, limitMs)) !== 0) return { kind: 'failed' };
    const bytes = await readFile(join(folder, 'report.pdf'));
    return bytes.subarray(0, 5).toString('latin1') === '%PDF-'
      ? { kind: 'printed', bytes }
      : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  } finally {
    if (folder !== undefined) await remove(folder);
  }
}

/** A folder that stays (an antivirus holds a file of it) is no reason to have no report. */
function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
}

/** The exit code of the program; null when it did not start, was ended by a signal or took too long. */
function ended(program: string, args: readonly string[], limitMs: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      windowsHide: true,
      // A group of its own, so that its children end with it.
      detached: process.platform !== 'win32',
    });
    const limit = setTimeout(() => endTree(child), limitMs);
    child.once('error', () => {
      clearTimeout(limit);
      resolve(null);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      // What the browser may have left behind.
      endTree(child);
      resolve(code);
    });
  });
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null)
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}
