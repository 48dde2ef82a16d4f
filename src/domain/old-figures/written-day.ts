import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { weekdayOf, type Weekday } from '#domain/time/week.ts';
import type { Cell } from './table.ts';
import { plainWord, type OldFigureVocabulary } from './vocabulary.ts';

/** A day as a cell has it, with what it leaves out. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly weekday: Weekday | null;
}

/** What a day that is not all written is completed by. */
export interface DayContext {
  readonly month: number | null;
  readonly year: number | null;
  /** The year of the mapping, when no title tells it. */
  readonly otherwiseYear: number | null;
}

/** Why a written day is none. */
export const dayRefusals = ['dayUnreadable', 'yearMissing', 'weekdayDiffers', 'otherMonth'] as const;

export type DayRefusal = (typeof dayRefusals)[number];

/**
 * Reads `3.2.`, `3.2.2021`, `3.2.21`, `3/2/2021`, `2021-02-03`, a day of the month by itself (`3`, `3.`), each with a
 * weekday before or after it. The number 3.2 is no day: nobody knows whether it was 3.2. or 3.20.
 */
export function writtenDay(cell: Cell, { weekdays }: OldFigureVocabulary): WrittenDay | undefined {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 1 && cell <= 31
      ? { day: cell, month: null, year: null, weekday: null }
      : undefined;
  const parts = /^(?:([^\d\s.,]+)[.,]*\s*)?(\d[\d./\-\s]*?)(?:[\s,(]+([^\d\s.,()]+)[.)]*)?$/.exec(
    cell.trim(),
  );
  if (!parts) return undefined;
  const named = [parts[1], parts[3]].filter((word) => word !== undefined);
  const known = named.map((word) => weekdays.get(plainWord(word)));
  if (known.includes(undefined) || known.length > 1) return undefined;
  const numbers = numbersOf(parts[2] ?? '');
  return numbers && { ...numbers, weekday: known[0] ?? null };
}

function numbersOf(text: string): Omit<WrittenDay, 'weekday'> | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const parts = /^(\d{1,2})(?:\.|(?:\s*[./]\s*(\d{1,2})(?:\.|\s*[./]\s*(\d{4}|\d{2}))?))?$/.exec(text);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  return {
    day: Number(day),
    month: month === undefined ? null : Number(month),
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
  };
}

/** The day of the office that was meant. */
export function completeDay(written: WrittenDay, context: DayContext): LocalDate | DayRefusal {
  if (written.month !== null && context.month !== null && written.month !== context.month)
    return 'otherMonth';
  const month = written.month ?? context.month;
  if (month === null) return 'dayUnreadable';
  const year = written.year ?? context.year ?? context.otherwiseYear;
  if (year === null) return 'yearMissing';
  const two = (value: number) => String(value).padStart(2, '0');
  const on = `${year}-${two(month)}-${two(written.day)}`;
  if (!isLocalDate(on)) return 'dayUnreadable';
  return written.weekday !== null && weekdayOf(on) !== written.weekday ? 'weekdayDiffers' : on;
}
