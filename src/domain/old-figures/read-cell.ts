import { minuteOfDay, parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { RowRefusal } from './refusal.ts';
import type { Cell } from './table.ts';
import { plainWord } from './vocabulary.ts';

/** More calls than a line can have in a day, so that it is a slip of the hand. */
const MOST_CALLS = 1000;
const MOST_MINUTES = 24 * 60;

/** A count of calls: `12`, `12,0`, `12 kpl`, the number 12. A dash or an empty cell is none. */
export function readCount(cell: Cell): number | RowRefusal {
  const value = numberOf(cell, /\s*(?:kpl|st|pcs)\.?$/i);
  if (value === undefined || value < 0) return 'countUnreadable';
  if (!Number.isInteger(value)) return 'countNotWhole';
  return value > MOST_CALLS ? 'countTooLarge' : value;
}

/** Whole minutes of a call: `12`, `12,0`, `12 min`, `0:12`; part of a minute is rounded up, as a started minute. */
export function readDuration(cell: Cell): number | RowRefusal {
  const clock = typeof cell === 'string' ? /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(cell.trim()) : null;
  const value = clock
    ? Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60
    : numberOf(cell, /\s*(?:minuuttia|minuter|min|m)\.?$/i);
  if (value === undefined || value < 0 || value > MOST_MINUTES) return 'durationUnreadable';
  return Math.ceil(value);
}

/** The time of day at which a call began: `9.05`, or a fraction of a day. The number 9.3 is neither 9.30 nor 9.03. */
export function readTime(cell: Cell): MinuteOfDay | RowRefusal {
  if (typeof cell === 'number' && !Number.isInteger(cell))
    return cell > 0 && cell < 1 ? minuteOfDay(Math.round(cell * MOST_MINUTES)) : 'timeUnreadable';
  return parseMinute(String(cell).replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1')) ?? 'timeUnreadable';
}

/** The code of a word; undefined when no word is like it. */
export function readWord(cell: Cell, words: ReadonlyMap<string, string>): string | undefined {
  return words.get(plainWord(String(cell)));
}

/** The codes of a cell that may list several words, each once and in order; undefined when one of them is unknown. */
export function readWords(cell: Cell, words: ReadonlyMap<string, string>): string[] | undefined {
  const whole = readWord(cell, words);
  if (whole !== undefined) return [whole];
  const codes = String(cell)
    .split(/[,;/+\n]/)
    .filter((part) => plainWord(part) !== '')
    .map((part) => readWord(part, words));
  const known = codes.filter((code) => code !== undefined);
  return known.length < codes.length || known.length === 0 ? undefined : [...new Set(known)].sort();
}

function numberOf(cell: Cell, unit: RegExp): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = cell.trim().replace(unit, '');
  if (/^[-–]$/.test(text)) return 0;
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
