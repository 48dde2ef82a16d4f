import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { isLocalDate, localDate, type LocalDate } from '#domain/time/local-date.ts';
import { readCallRow } from './call-row.ts';
import { readDayRow } from './day-row.ts';
import { cellMapper, type MappedRow } from './mapped-cells.ts';
import type { Mapping } from './mapping.ts';
import { oldDay, sameDay, type OldDay, type OldFigure } from './old-figure.ts';
import { isRefusal, type Refusal, type RefusedRow } from './refusal.ts';
import type { DataRow, PassedRow, RecognisedFile } from './table.ts';
import type { OldFigureVocabulary } from './vocabulary.ts';
import { completeDay, writtenDay } from './written-day.ts';

/** What an import is held against. */
export interface ImportGround {
  /** Days as they are counted now from old tables. */
  readonly known: ReadonlyMap<LocalDate, OldDay>;
  /** Days of which the program has calls of its own. */
  readonly ownDays: ReadonlySet<LocalDate>;
  readonly today: LocalDate;
}

/** A day that an import writes; `before` is what an earlier import said of it, else null. */
export interface PlannedDay {
  readonly day: OldDay;
  readonly before: OldDay | null;
  /** Rows of the file that it was made of. */
  readonly rows: readonly Pick<DataRow, 'sheet' | 'row'>[];
}

export interface ImportPlan {
  /** By day. */
  readonly days: readonly PlannedDay[];
  /** Days that are here already as the file has them. */
  readonly unchanged: number;
  /** In the order of the file. */
  readonly refused: readonly RefusedRow[];
  readonly passed: readonly PassedRow[];
}

/** The first day of which a report can be made. */
const EARLIEST = localDate(`${holidayYears.first}-01-01`);

/**
 * What importing the file does. A day is one whole: what the file says of it takes the place of what an earlier file said,
 * so importing the same again changes nothing. A day of which the program has calls of its own is refused, row by row.
 */
export function planImport(
  file: RecognisedFile,
  mapping: Mapping,
  vocabulary: OldFigureVocabulary,
  ground: ImportGround,
): ImportPlan {
  const mapped = cellMapper(mapping);
  const found = new Map<LocalDate, { figures: OldFigure[]; rows: DataRow[] }>();
  const refused: RefusedRow[] = [];
  const passed = [...file.passed];
  for (const row of file.rows) {
    const cells = mapped(row);
    const kind = isRefusal(cells) ? undefined : nothingOf(cells, mapping);
    if (kind !== undefined) {
      passed.push({ sheet: row.sheet, row: row.row, kind });
      continue;
    }
    const read = isRefusal(cells) ? cells : readRow(row, cells, mapping, vocabulary, ground);
    const twice = !isRefusal(read) && mapping.layout === 'day' && found.has(read.on);
    if (isRefusal(read) || twice) {
      const { heading, why } = isRefusal(read) ? read : ({ heading: null, why: 'dayTwice' } as const);
      refused.push({ sheet: row.sheet, row: row.row, heading, why });
      continue;
    }
    const day = found.get(read.on) ?? { figures: [], rows: [] };
    day.figures.push(...read.figures);
    day.rows.push(row);
    found.set(read.on, day);
  }
  const days = [...found]
    .map(([on, { figures, rows }]) => ({
      day: oldDay(on, figures),
      before: ground.known.get(on) ?? null,
      rows: rows.map(({ sheet, row }) => ({ sheet, row })),
    }))
    .sort((one, other) => (one.day.on < other.day.on ? -1 : 1));
  const news = days.filter(({ day, before }) => before === null || !sameDay(day, before));
  return { days: news, unchanged: days.length - news.length, refused, passed };
}

/** A row that says nothing of any call: a day nobody filled in, or words below a table. */
function nothingOf(cells: MappedRow, { layout }: Mapping): PassedRow['kind'] | undefined {
  const hasDay = cells.has('day');
  const others = cells.size - (hasDay ? 1 : 0);
  if (others > 0 || (layout === 'call' && hasDay)) return undefined;
  return hasDay ? 'emptyDay' : 'note';
}

function readRow(
  row: DataRow,
  cells: MappedRow,
  { layout, year }: Mapping,
  vocabulary: OldFigureVocabulary,
  { ownDays, today }: ImportGround,
): { on: LocalDate; figures: OldFigure[] } | Refusal {
  const dayCell = cells.get('day');
  if (!dayCell) return { heading: null, why: 'dayMissing' };
  const { heading } = dayCell.column;
  const written = writtenDay(dayCell.cell, vocabulary);
  if (!written) return { heading, why: 'dayUnreadable' };
  const on = completeDay(written, { month: row.month, year: row.year, otherwiseYear: year });
  if (!isLocalDate(on)) return { heading, why: on };
  if (on < EARLIEST) return { heading, why: 'dayUnlikely' };
  if (on > today) return { heading, why: 'dayInFuture' };
  if (ownDays.has(on)) return { heading: null, why: 'hasCalls' };
  if (layout === 'day') {
    const figures = readDayRow(cells);
    return isRefusal(figures) ? figures : { on, figures };
  }
  const figure = readCallRow(cells, vocabulary);
  return isRefusal(figure) ? figure : { on, figures: [figure] };
}
