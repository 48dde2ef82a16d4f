import type { RowExportEvent, rowFormats } from '#contract/statistics.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Period } from '#domain/time/period.ts';
import { callRowsTable } from '#exports/call-rows-table.ts';
import { streamCsv } from '#exports/csv.ts';
import { nameOfReport } from '#exports/report-name.ts';
import { streamXlsx } from '#exports/xlsx-stream.ts';
import type { Language } from '#i18n/language.ts';
import type { Cell, Pages } from '#exports/sheet.ts';
import type { Snapshot } from '#store/snapshot.ts';
import { callPages, countCalls, type Reading, type RowOffice } from './call-pages.ts';
import { mediaTypes } from './file-media.ts';
import { pieceSign } from './fingerprint.ts';
import { spansWithoutRows } from './spans-without-rows.ts';
import { stoppedAtOnce } from './stopped-at-once.ts';

/** Which calls, and as what. */
export interface WantedRows {
  /** Null for every office together. */
  readonly officeId: string | null;
  readonly period: Period;
  /** Only answered calls about people of this municipality; null for all. */
  readonly municipality: string | null;
  readonly format: (typeof rowFormats)[number];
  readonly language: Language;
}

const writers = { csv: streamCsv, xlsx: streamXlsx };

/** What a file of rows is made from. */
export interface RowJob {
  readonly offices: readonly RowOffice[];
  readonly wanted: WantedRows;
  readonly now: Instant;
}

/**
 * The calls as a file, in pieces: one snapshot of the database from the first row to the last, a page of rows in memory at
 * a time. Whoever stops listening stops the reading; the snapshot is closed then, as it is at the end and at a fault.
 */
export function rowPieces(
  openSnapshot: () => Snapshot,
  job: RowJob,
): AsyncGenerator<RowExportEvent, void, void> {
  const reading: Reading = { done: 0, isStopped: false };
  // A generator hears of its end only at its next yield, some pages later: the pages are told at once.
  return stoppedAtOnce(piecesOf(openSnapshot, job, reading), () => {
    reading.isStopped = true;
  });
}

async function* piecesOf(
  openSnapshot: () => Snapshot,
  { offices, wanted, now }: RowJob,
  reading: Reading,
): AsyncGenerator<RowExportEvent, void, void> {
  const { format, language } = wanted;
  const snapshot = openSnapshot();
  try {
    const total = await countCalls(snapshot.db, offices, wanted);
    let told = 0;
    yield { kind: 'progress', done: told, total };
    const table = callRowsTable(language);
    const withoutRows = await spansWithoutRows(snapshot.db, offices, wanted.period);
    // A line among the rows of a CSV file would be read as a call by every program that takes it in.
    const notes = format === 'xlsx' ? table.notes(withoutRows) : [];
    const { add, sign } = pieceSign();
    const pages = callPages(snapshot.db, offices, wanted, reading, table.row);
    for await (const bytes of writers[format](table.sheet, followedBy(pages, notes))) {
      add(bytes);
      yield { kind: 'chunk', base64: Buffer.from(bytes).toString('base64') };
      if (reading.done === told) continue;
      told = reading.done;
      yield { kind: 'progress', done: told, total };
    }
    yield {
      kind: 'end',
      fileName: fileName(offices, wanted, now),
      mediaType: mediaTypes[format],
      rows: reading.done,
      fingerprint: sign(),
      withoutRows,
    };
  } finally {
    reading.isStopped = true;
    snapshot.close();
  }
}

async function* followedBy(pages: Pages, notes: (readonly Cell[])[]): Pages {
  yield* pages;
  if (notes.length > 0) yield notes;
}

/** `puhelurivit_alavus_2026-10_tehty-2026-11-03.csv`; the day is the office's. */
function fileName(
  offices: readonly RowOffice[],
  { officeId, period, format, language }: WantedRows,
  now: Instant,
): string {
  return nameOfReport(
    {
      subject: callRowsTable(language).sheet.name,
      officeName: officeId === null ? null : (offices[0]?.name ?? null),
      period,
      madeAt: now,
    },
    language,
    format,
  );
}
