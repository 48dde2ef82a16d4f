import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { streamCsv } from '#exports/csv.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { loadExceljs, writeByExceljs } from './exceljs.ts';
import { rowAt, sheet, type SheetRow } from './rows.ts';

// A process of its own for each file, so that its memory is nobody else's:
//   node tests/bench/work/sheet/write.ts xlsx|csv|exceljs ROWS FILE
// The last line is how long it took, in ms, and the most memory the process ever had, in MB.

const PAGE = 200;

async function* pages(rows: number): AsyncGenerator<readonly SheetRow[]> {
  for (let from = 0; from < rows; from += PAGE)
    yield Array.from({ length: Math.min(PAGE, rows - from) }, (_, index) => rowAt(from + index));
}

async function write(pieces: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  const out = createWriteStream(file);
  for await (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await finished(out);
}

const writers: Readonly<Record<string, (rows: number, file: string) => Promise<void>>> = {
  xlsx: (rows, file) => write(streamXlsx(sheet, pages(rows)), file),
  csv: (rows, file) => write(streamCsv(sheet, pages(rows)), file),
  exceljs: (rows, file) => writeByExceljs(exceljs(), pages(rows), file),
};

// Loading the library is not writing.
const library = process.argv[2] === 'exceljs' ? loadExceljs() : undefined;
function exceljs() {
  if (!library) throw new Error('exceljs is not loaded');
  return library;
}

const isLinux = process.platform === 'linux';
/** Forgets what loading took, which for TypeScript is more than most files. */
const forgetLoading = () => isLinux && writeFileSync('/proc/self/clear_refs', '5');

/** The most memory of this program since then, in MB. What getrusage tells is at least what the starting process had. */
function mostMegabytes(): number {
  if (!isLinux) return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const [name = '', rows = '', file = ''] = process.argv.slice(2);
const writer = writers[name];
if (!writer) throw new Error(`No such writer: ${name}`);
forgetLoading();
const before = performance.now();
await writer(Number(rows), file);
const ms = performance.now() - before;
console.log(JSON.stringify({ ms, megabytes: mostMegabytes() }));
