import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { month, monthRange } from '#domain/time/month.ts';
import { daysOfPeriod } from '#domain/time/period.ts';
import type { ReportData } from '#exports/report-schema.ts';
import { hostOptions } from '#headless/options.ts';
import { connect } from '#store/connection.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { keyFiles } from '#store/keys/key-file.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { DATABASE_FILE } from '#store/open.ts';
import type { Bench } from '#tests/bench/bench.ts';
import { benchFolder, type BenchOffice } from '#tests/bench/data/bench-office.ts';
import { sizes } from '#tests/bench/data/fill-offices.ts';
import { timesOf, type Result } from '#tests/bench/measure/figure.ts';
import { median } from '#tests/bench/measure/quantiles.ts';
import { timed } from '#tests/bench/measure/rotation.ts';
import { installRivals } from '#tests/bench/rivals/install.ts';
import { calculate } from '#tests/bench/work/countifs/calculate.ts';
import { countedColumns, writeWorkbook } from '#tests/bench/work/countifs/workbook.ts';
import { loadExceljs } from '#tests/bench/work/sheet/exceljs.ts';

const COMMAND = 'out/cli/index.js';
// The command has the computer's own clock, for which the bench's day is still to come: a month that is over for it too.
const MONTH = month('2026-09');
const PERSON = 'Outi Koe 0';
const run = promisify(execFile);

/** P4b: the whole report process, against a spreadsheet program that counts the same rows. */
export const p04b: Bench = {
  id: 'P4B',
  async measure({ options, data, say }) {
    if (!existsSync(COMMAND)) throw new Error('P4b starts the built program: npm run build');
    await installRivals();
    const one = options.quick ? sizes.quick : sizes.office;
    say(`a workbook of ${one.name} is counted`);
    const results = [await measureIn(await data.office(), one.name, 40, options.quick ? 1 : 5)];
    if (!options.quick) {
      say(`a workbook of ${sizes.county.name} is counted: this takes minutes`);
      results.push(await measureIn(await data.county(), sizes.county.name, 200, 2));
    }
    return {
      id: this.id,
      title: 'report process and spreadsheet program',
      counted:
        'The whole process of the command line, `report --month … --format json`: start, opening the encrypted file, counting every figure of the ' +
        'month, the audit row, writing. Against it LibreOffice, headless, with a profile that exists: start, opening a workbook with a row for each ' +
        `call, and ${countedColumns.length} COUNTIFS for each day of the month, written as text. All these cells are compared with the report’s: ` +
        'one that differs ends the measurement.',
      results,
      notes: [],
    };
  },
};

async function measureIn(
  office: BenchOffice,
  size: string,
  atLeast: number,
  rounds: number,
): Promise<Result> {
  const { path: folder, remove } = benchFolder();
  const workbook = join(folder, 'puhelut.xlsx');
  const dates = daysOfPeriod(monthRange(MONTH));
  const database = connect(join(office.folder, DATABASE_FILE), office.key, {
    readonly: true,
    fileMustExist: true,
  });
  await writeWorkbook(loadExceljs(), database, dates, workbook);
  database.close();
  const report = await reportProcess(office, folder);
  // The first start makes the profile and is not counted.
  const counted = await calculate(workbook, folder);
  const { days } = await report();
  const wanted = days.map(({ on, counts }) => [
    on,
    ...countedColumns.map((column) => String(counts?.[column])),
  ]);
  if (JSON.stringify(counted) !== JSON.stringify(wanted))
    throw new Error(`The workbook and the report differ:\n${counted.join('\n')}\n\n${wanted.join('\n')}`);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(report));
    theirs.push(await timed(() => calculate(workbook, folder)));
  }
  remove();
  return {
    what: `at ${size}, times faster`,
    value: median(theirs) / median(ours),
    unit: '×',
    goal: { atLeast },
    times: [timesOf('report process', ours), timesOf('LibreOffice', theirs)],
  };
}

/** The command, with the database's key where it looks for it, and the report it has written. */
async function reportProcess({ folder: data, key }: BenchOffice, folder: string) {
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') };
  const { keyFolder } = hostOptions([], { platform: process.platform, env });
  await keyFiles(keyFolder).save(databaseId(data), key);
  await expectedDatabases(keyFolder).add(databaseId(data));
  const out = join(folder, 'report.json');
  const words = ['--data', data, '--month', MONTH, '--office', 'all', '--person', PERSON, '--format', 'json'];
  return async (): Promise<ReportData> => {
    await run(process.execPath, [COMMAND, 'report', ...words, '--out', out], { env });
    return JSON.parse(readFileSync(out, 'utf8')) as ReportData;
  };
}
