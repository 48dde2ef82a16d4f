import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs a program of poppler on the file. @throws Error that says what to install when poppler is missing */
async function poppler(
  program: 'pdfinfo' | 'pdftotext',
  bytes: Uint8Array,
  before: readonly string[],
  after: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    await writeFile(file, bytes);
    const options = { maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)(program, [...before, file, ...after], options)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`Poppler is missing: install poppler-utils, so that ${program} is on the PATH.`, {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `pdfinfo` says of the file: `Tagged`, `Pages`, `Page size` and so on. */
export async function pdfFacts(bytes: Uint8Array): Promise<Record<string, string>> {
  const said = await poppler('pdfinfo', bytes, []);
  return Object.fromEntries(
    said.split('\n').map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name, value.join(':').trim()];
    }),
  );
}

/** The text of each page as it is laid out. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  return (await poppler('pdftotext', bytes, ['-layout'], ['-'])).split('\f').slice(0, -1);
}

/** The text of each page in the order in which it was drawn, without spaces. */
export async function drawnTexts(bytes: Uint8Array): Promise<string[]> {
  return (await poppler('pdftotext', bytes, ['-raw'], ['-'])).split('\f').slice(0, -1).map(squeezed);
}

/** What a screen reader says for each picture: the alternative text of its tag; empty for a picture without one. */
export function taggedPictures(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(/\/S \/Figure\b(?:\s*\/Alt (?:<FEFF([\dA-F]*)>|\(((?:\\.|[^\\)])*)\)))?/g)].map(
    ([, hex, plain]) =>
      hex === undefined
        ? (plain ?? '').replaceAll(/\\(.)/g, '$1')
        : Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
}

/** A table as its tags tell it: its caption, its headings, and each row with its cells under their headings. */
export interface TaggedTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface TaggedCell {
  readonly id: string;
  readonly isHeading: boolean;
  isOfColumn: boolean;
  /** The ids of the cells that head it. */
  headers: readonly string[];
  readonly texts: string[];
}

/**
 * The tables of a tagged PDF, read by their structure alone, as a screen reader does. A cell belongs to the heading that it
 * names; an empty cell has no tag. Spaces are left out: a line that is broken has none in the file.
 */
export async function taggedTables(bytes: Uint8Array): Promise<TaggedTable[]> {
  const lines = (await poppler('pdfinfo', bytes, ['-struct-text'])).split('\n');
  const tables: { caption: string[]; rows: TaggedCell[][] }[] = [];
  let into: string[] = [];
  for (const line of lines) {
    const table = tables.at(-1);
    const cell = /^\s*(TH|TD)(?: <(\w+)>)?/.exec(line);
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    if (/^\s*Table\b/.test(line)) tables.push({ caption: [], rows: [] });
    else if (/^\s*Caption/.test(line)) into = table?.caption ?? [];
    else if (/^\s*TR/.test(line)) table?.rows.push([]);
    else if (cell) {
      const made = { id: cell[2] ?? '', isHeading: cell[1] === 'TH', isOfColumn: false, headers: [] };
      const whole: TaggedCell = { ...made, texts: [] };
      into = whole.texts;
      table?.rows.at(-1)?.push(whole);
    } else if (text !== undefined) into.push(text);
    else {
      const last = table?.rows.at(-1)?.at(-1);
      if (last && /\/Scope \/Column/.test(line)) last.isOfColumn = true;
      if (last && line.includes('/Headers'))
        last.headers = [...line.matchAll(/\((\w+)\)/g)].map(([, id = '']) => id);
      if (/^\s*H\d/.test(line)) into = [];
    }
  }
  return tables.map(({ caption, rows }) => {
    const [heads = [], ...body] = rows;
    return {
      caption: caption.join(''),
      // A heading stands once on every page; its tag holds each of them.
      headings: heads.map(({ texts }) => squeezed(texts[0] ?? '')),
      rows: body.map((cells) =>
        heads.map(({ id }, column) => {
          const own = column === 0 ? cells.find(({ isHeading }) => isHeading) : undefined;
          const named = cells.find(({ isHeading, headers }) => !isHeading && headers.includes(id));
          return squeezed(((column === 0 ? own : named)?.texts ?? []).join(''));
        }),
      ),
    };
  });
}

/** The text without its spaces. */
export const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
