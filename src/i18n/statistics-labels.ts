import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import type { DayState } from '#domain/service-hours/day-state.ts';
import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { DayColumn } from '#domain/statistics/day-columns.ts';
import type { DeskTableKind } from '#domain/statistics/desk-tables.ts';
import { UNRECORDED, type DistributionKind, type DistributionRow } from '#domain/statistics/distribution.ts';
import type { Figure } from '#domain/statistics/figure-list.ts';
import type { HalfHourCell } from '#domain/statistics/half-hours.ts';
import type { DayRow } from '#domain/statistics/period-report.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { callOutcomeNames } from './call-outcomes.ts';
import {
  ageBandNames,
  callerKindNames,
  municipalityNames,
  serviceTaskNames,
  supportNeedNames,
} from './classifications.ts';
import { eventKindNames } from './event-names.ts';
import { formatMinuteRange, formatMonth, formatWeekday } from './formats.ts';
import { holidayNames } from './holidays.ts';
import type { Language } from './language.ts';
import { formatNumber, formatPercent } from './number-formats.ts';
import { figureWords } from './statistics-figures.ts';
import { statisticsWords } from './statistics.ts';
import { kelaTopicNames } from './topics.ts';

const isOutcome = (column: DayColumn): column is CallOutcome =>
  (callOutcomes as readonly string[]).includes(column);

/** The heading of one of the day's counts. */
export function dayColumnHeading(column: DayColumn, language: Language): string {
  return isOutcome(column)
    ? callOutcomeNames[column][language]
    : statisticsWords[language].dayColumns[column];
}

/**
 * What a day was, in words: `päivystetty, ei puheluja`, `ei päivystäjää`, `suljettu: loppiainen`, `viikonloppu`. A day after
 * the last counted one is `tulossa` unless it is known to be closed. Offices that differ are counted: `päivystetty (3),
 * ei päivystäjää (1)`. A day of an old table says so: `päivystetty; vanhasta taulukosta`.
 */
export function dayStateText(
  day: {
    readonly on: LocalDate;
    readonly ahead: boolean;
    readonly states: readonly DayState[];
    readonly isImported?: boolean;
  },
  language: Language,
): string {
  const text = statesText(day, language);
  return day.isImported === true ? `${text}; ${statisticsWords[language].dayStates.imported}` : text;
}

function statesText(day: Pick<DayRow, 'on' | 'ahead' | 'states'>, language: Language): string {
  const texts = day.states.map((state) => stateText(state, day, language));
  const different = [...new Set(texts)];
  if (different.length === 1) return different[0] ?? '';
  return different.map((text) => `${text} (${texts.filter((one) => one === text).length})`).join(', ');
}

function stateText(
  state: DayState,
  { on, ahead }: { readonly on: LocalDate; readonly ahead: boolean },
  language: Language,
): string {
  const words = statisticsWords[language].dayStates;
  if (state.kind !== 'closed') return ahead ? words.ahead : words[state.kind];
  if (state.why.kind === 'holiday') return `${words.closed}: ${holidayNames[state.why.holiday][language]}`;
  if (state.why.kind === 'own') return `${words.closed}: ${state.why.name}`;
  return weekdayOf(on) >= 6 ? words.weekend : words.noHours;
}

const names: Record<DistributionKind | DeskTableKind, Readonly<Record<string, Record<Language, string>>>> = {
  outcome: callOutcomeNames,
  serviceTask: serviceTaskNames,
  topic: supportNeedNames,
  municipality: municipalityNames,
  callerKind: callerKindNames,
  ageBand: ageBandNames,
  deskQuestion: kelaTopicNames,
  eventVisitors: eventKindNames,
};

/** The name of a category: the office's own, or its classification's; a code that is in neither any more stands for itself. */
export function categoryName(
  kind: DistributionKind | DeskTableKind,
  { key, name }: Pick<DistributionRow, 'key' | 'name'>,
  language: Language,
): string {
  if (name !== undefined) return name;
  if (key === UNRECORDED) return statisticsWords[language].unrecorded;
  return names[kind][key]?.[language] ?? key;
}

/** A half hour of a weekday: `ma 9.00–9.30`. */
export function halfHourName(
  cell: Pick<HalfHourCell, 'weekday' | 'startMinute'>,
  language: Language,
): string {
  const { startMinute } = cell;
  if (startMinute === null)
    return `${formatWeekday(cell.weekday, language)} ${statisticsWords[language].unrecorded}`;
  const endMinute = (startMinute + 30) as MinuteOfDay;
  return `${formatWeekday(cell.weekday, language)} ${formatMinuteRange({ startMinute, endMinute }, language)}`;
}

/** A figure with its unit as it is shown: `79,5 %`, `3 puhelua`, or its empty case in words: `ei puheluja`. */
export function figureText(figure: Figure, language: Language): string {
  if (figure.value === undefined) return figureWords[language][figure.key].empty;
  if (figure.unit === 'percent') return formatPercent(figure.value, language, figure.decimals);
  const unit = statisticsWords[language].units[figure.unit];
  return `${formatNumber(figure.value, language, figure.decimals)}\u00a0${unit}`;
}

/**
 * The heading of a month's or an office's column: `lokakuun 2026 luku`, `lokakuun 2026 luku (osa kuukaudesta)`, `Alavus`. A bare
 * `lokakuu 2026` is a date to a spreadsheet program, and would stand in the CSV behind an apostrophe.
 */
export function breakdownHeading(part: MonthPart | OfficePart, language: Language): string {
  if ('name' in part) return part.name;
  const month = inMonth[language](formatMonth(part.month, language));
  return part.isPartial ? `${month} (${statisticsWords[language].partial})` : month;
}

const inMonth: Readonly<Record<Language, (month: string) => string>> = {
  fi: (month) => `${month.replace('kuu ', 'kuun ')} luku`,
  sv: (month) => `i ${month}`,
  en: (month) => `in ${month}`,
};
