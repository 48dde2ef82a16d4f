import type { CellValue } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { callOutcomes } from '#domain/calls/outcome.ts';
import { ageBands } from '#domain/classifications/age-band.ts';
import { callerKinds } from '#domain/classifications/caller-kind.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { supportNeedCodes } from '#domain/classifications/support-need.ts';
import { callTimes } from '#domain/service-hours/call-time.ts';
import type { CallFact } from '#domain/statistics/facts.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { callRowsTable } from '#exports/call-rows-table.ts';
import { streamCsv, writeSheetCsv } from '#exports/csv.ts';
import { harmless } from '#exports/csv-text.ts';
import type { Cell } from '#exports/sheet.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import { formatDate } from '#i18n/formats.ts';
import { languages } from '#i18n/language.ts';
import { numbersFrom } from '#tests/support/random-counts.ts';
import { csvRows, xlsxRows } from '#tests/support/row-file.ts';

/** Names that an office may give a topic, and that a spreadsheet program would take for something else. */
const topicNames = ['Velat; ja "muut"', '=1+1', '#N/A', '10-2', 'Lapset & nuoret <12>'];

/** Some call, from the numbers of a seed. */
function someCall(next: (below: number) => number): CallFact {
  const one = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value;
  const orNull = <Value>(values: readonly Value[]) => (next(4) === 0 ? null : one(values));
  const call = {
    startedOn: plusDays(localDate('2026-01-01'), next(365)),
    startMinute: minuteOfDay(next(1440)),
    when: one(callTimes),
    timeUnsure: next(6) === 0,
    bigCase: next(3) === 0,
  };
  const nothing = { outcome: null, serviceTask: null, topics: [], municipality: null, callerKind: null };
  if (next(5) === 0)
    return { ...call, ...nothing, kind: 'missed', ageBand: null, durationMinutes: null, wrapUpMinutes: null };
  return {
    ...call,
    kind: 'answered',
    outcome: orNull(callOutcomes),
    serviceTask: orNull(serviceTasks),
    topics: [...new Set(Array.from({ length: next(4) }, () => one(supportNeedCodes)))],
    municipality: orNull(municipalityCodes),
    callerKind: orNull(callerKinds),
    ageBand: orNull(ageBands),
    durationMinutes: orNull([0, 1, 59, 240]),
    wrapUpMinutes: orNull([0, 5, 95]),
  };
}

async function* inPages(rows: readonly (readonly Cell[])[], size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** What a cell of the XLSX is in the CSV. */
function asInCsv(value: CellValue | undefined, column: string, municipality: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (column === 'startMinute') {
    // Read back as a moment of a day long ago, to the nearest millisecond.
    const since = value instanceof Date ? Math.round(value.getTime() / 60_000) : Number(value) * 1440;
    const minutes = ((Math.round(since) % 1440) + 1440) % 1440;
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (value instanceof Date) return formatDate(localDate(value.toISOString().slice(0, 10)), 'fi');
  if (column === 'municipalityCode')
    return value === 'other' ? value : `${String(value)} ${String(municipality)}`;
  return typeof value === 'number' ? String(value) : harmless(String(value));
}

const seed = Number(process.env['SEED'] ?? 20_261_021);

describe.each(languages)('in %s', (language) => {
  const next = numbersFrom(seed);
  const { sheet, row } = callRowsTable(language);
  const topicName = (code: string) => (Number(code) % 2 === 0 ? topicNames[Number(code) % 5] : undefined);
  const rows = Array.from({ length: 400 }, () =>
    row({ officeName: 'Alavus', call: someCall(next), topicName }),
  );

  test(`the CSV is the XLSX, cell by cell (seed ${seed})`, async () => {
    const csv = csvRows(await whole(streamCsv(sheet, inPages(rows, 37))));
    const xlsx = await xlsxRows(await whole(streamXlsx(sheet, inPages(rows, 90))));
    expect(csv).toHaveLength(1 + rows.length);
    expect(xlsx).toHaveLength(1 + rows.length);
    expect(csv[0]).toEqual(xlsx[0]);
    const name = sheet.columns.findIndex(({ key }) => key === 'municipality');
    for (const [index, cells] of xlsx.slice(1).entries()) {
      const expected = sheet.columns.map(({ key }, column) => asInCsv(cells[column], key, cells[name]));
      expect([index, ...(csv[index + 1] ?? [])]).toEqual([index, ...expected]);
    }
  });

  test('the pages put together are the table at once', async () => {
    const atOnce = writeSheetCsv({ ...sheet, title: '', facts: [], rows });
    expect(await whole(streamCsv(sheet, inPages(rows, 1)))).toEqual(Buffer.from(atOnce));
    expect(await whole(streamCsv(sheet, inPages(rows, 1000)))).toEqual(Buffer.from(atOnce));
  });

  test('every heading is of its own, and every row has a cell for each', () => {
    expect(new Set(sheet.columns.map(({ heading }) => heading)).size).toBe(sheet.columns.length);
    expect(rows.every((cells) => cells.length === sheet.columns.length)).toBe(true);
  });
});
