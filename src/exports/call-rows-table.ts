import type { CallFact } from '#domain/statistics/facts.ts';
import { UNRECORDED, type DistributionKind } from '#domain/statistics/distribution.ts';
import { weekdayOf } from '#domain/time/week.ts';
import type { DaysWithoutRows } from '#domain/statistics/days-without-rows.ts';
import { callRowNoteWords, sayWithoutRows } from '#i18n/call-row-notes.ts';
import { callRowWords } from '#i18n/call-rows.ts';
import { formatWeekday } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { categoryName } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import type { Cell, Column, StreamedSheet } from './sheet.ts';

/** A call and where it was answered. */
export interface CallToWrite {
  readonly officeName: string;
  readonly call: CallFact;
  /** The office's own name of a topic; undefined where the classification's stands. */
  readonly topicName: (code: string) => string | undefined;
}

/**
 * The calls of a period as a table, one row for each: only what is counted of a call. A category that could have been
 * recorded and was not is "kirjaamatta", as in the report; of a missed call none could be, so its cells are empty. A length
 * that is a guess is in no figure of the report, and not here either.
 */
export function callRowsTable(language: Language): {
  readonly sheet: StreamedSheet;
  readonly row: (given: CallToWrite) => readonly Cell[];
  /** What is said after the rows of the days that have none: an empty line, then a line for each span; nothing of none. */
  readonly notes: (
    spans: readonly (DaysWithoutRows & { readonly officeName: string })[],
  ) => (readonly Cell[])[];
} {
  const words = callRowWords[language];
  const { day, weekday, distributions, facts } = statisticsWords[language];
  const category = (call: CallFact, kind: DistributionKind, key: string | null) =>
    call.kind === 'missed' && key === null ? null : categoryName(kind, { key: key ?? UNRECORDED }, language);
  const columns: readonly Column[] = [
    { key: 'on', heading: day, kind: 'date' },
    { key: 'weekday', heading: weekday, kind: 'text' },
    { key: 'startMinute', heading: words.start, kind: 'time' },
    { key: 'office', heading: facts.office, kind: 'text' },
    { key: 'when', heading: words.when, kind: 'text' },
    { key: 'kind', heading: words.kind, kind: 'text' },
    { key: 'outcome', heading: distributions.outcome, kind: 'text' },
    { key: 'serviceTask', heading: distributions.serviceTask, kind: 'text' },
    { key: 'topics', heading: words.topics, kind: 'text' },
    {
      key: 'municipalityCode',
      heading: words.municipalityCode,
      kind: 'code',
      nameKey: 'municipality',
    },
    { key: 'municipality', heading: distributions.municipality, kind: 'text' },
    { key: 'callerKind', heading: distributions.callerKind, kind: 'text' },
    { key: 'ageBand', heading: distributions.ageBand, kind: 'text' },
    { key: 'duration', heading: words.duration, kind: 'minutes' },
    { key: 'wrapUp', heading: words.wrapUp, kind: 'minutes' },
    { key: 'bigCase', heading: words.bigCase, kind: 'integer' },
  ];
  const textOnly = (text: string): Cell[] =>
    columns.map((_, index) => (index === 0 && text !== '' ? { empty: text } : null));
  return {
    sheet: { name: words.sheet, columns },
    row: ({ officeName, call, topicName }) => [
      call.startedOn,
      formatWeekday(weekdayOf(call.startedOn), language),
      call.startMinute,
      officeName,
      words.times[call.when],
      words.kinds[call.kind],
      category(call, 'outcome', call.outcome),
      category(call, 'serviceTask', call.serviceTask),
      call.topics.length === 0
        ? category(call, 'topic', null)
        : call.topics
            .map((code) => topicName(code) ?? categoryName('topic', { key: code }, language))
            .join(', '),
      call.municipality,
      category(call, 'municipality', call.municipality),
      category(call, 'callerKind', call.callerKind),
      category(call, 'ageBand', call.ageBand),
      call.kind === 'missed' || call.timeUnsure ? null : call.durationMinutes,
      call.wrapUpMinutes,
      call.bigCase ? 1 : 0,
    ],
    notes: (spans) =>
      spans.length === 0
        ? []
        : [
            textOnly(''),
            textOnly(sayIn(callRowNoteWords, language)('note')),
            ...spans.map((span) => textOnly(sayWithoutRows(span, span.officeName, language))),
          ],
  };
}
