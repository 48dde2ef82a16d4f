import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bench } from '#tests/bench/bench.ts';
import { benchFolder } from '#tests/bench/data/bench-office.ts';
import { timesOf, type Result } from '#tests/bench/measure/figure.ts';
import { median, pairedRatio } from '#tests/bench/measure/quantiles.ts';
import { inRotation } from '#tests/bench/measure/rotation.ts';
import { installRivals } from '#tests/bench/rivals/install.ts';

const WRITE = 'tests/bench/work/sheet/write.ts';
const run = promisify(execFile);
const inWords = (rows: number) => (rows >= 1_000_000 ? `${rows / 1_000_000} M` : rows.toLocaleString('en'));

type Writer = 'xlsx' | 'csv' | 'exceljs';

/** P7: a table of calls as an XLSX file, against another library's stream writer. */
export const p07: Bench = {
  id: 'P7',
  async measure({ options, say }) {
    say('what is measured against is installed');
    await installRivals();
    const sizes = options.quick ? [{ rows: 2000, rounds: 2 }] : [{ rows: 50_000, rounds: 7 }];
    if (!options.quick) sizes.push({ rows: 1_000_000, rounds: 2 });
    const results: Result[] = [];
    for (const { rows, rounds } of sizes) {
      say(`${inWords(rows)} rows are written`);
      results.push(...(await measureRows(rows, rounds)));
    }
    return {
      id: this.id,
      title: 'XLSX of many rows',
      counted:
        'Writing 14 columns of invented calls to a file, each time in a process of its own, its start left out; memory is the most that ' +
        'process ever had. Product: src/exports/xlsx-stream.ts. Floor: exceljs 4.4.0, its stream writer, the same values, types and formats. ' +
        'That spreadsheet programs read the same from the product’s file is tested, not measured: tests/exports.',
      results,
      notes: [],
    };
  },
};

async function measureRows(rows: number, rounds: number): Promise<Result[]> {
  const { path: folder, remove } = benchFolder();
  const megabytes: Record<Writer, number[]> = { xlsx: [], csv: [], exceljs: [] };
  const by = (writer: Writer) => async () => {
    const { stdout } = await run(process.execPath, [WRITE, writer, String(rows), join(folder, writer)]);
    const measured = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { ms: number; megabytes: number };
    megabytes[writer].push(measured.megabytes);
    return measured.ms;
  };
  const times = await inRotation({ xlsx: by('xlsx'), csv: by('csv'), exceljs: by('exceljs') }, { rounds });
  remove();
  const size = `${inWords(rows)} rows`;
  const pair = [timesOf('product', times.xlsx), timesOf('exceljs', times.exceljs)];
  const isLarge = rows >= 1_000_000;
  return [
    {
      what: `${size}, time`,
      value: pairedRatio(times.xlsx, times.exceljs),
      unit: '×',
      goal: { atMost: 1.5 },
      times: pair,
    },
    {
      what: `${size}, time ÷ CSV`,
      value: pairedRatio(times.xlsx, times.csv),
      unit: '×',
      times: [timesOf('product', times.xlsx), timesOf('CSV', times.csv)],
    },
    {
      what: `${size}, memory ÷ exceljs`,
      value: median(megabytes.xlsx) / median(megabytes.exceljs),
      unit: '×',
      ...(isLarge ? { goal: { atMost: 0.5 } } : {}),
    },
    { what: `${size}, most memory, MB`, value: median(megabytes.xlsx), unit: '' },
    { what: `${size}, most memory of exceljs, MB`, value: median(megabytes.exceljs), unit: '' },
  ];
}
