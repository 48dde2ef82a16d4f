import type { RegularHours, WeeklyHours } from '#domain/posters/service-facts.ts';
import type { PosterLine } from '#domain/posters/week-poster.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { formatDate, formatDateRange, formatLongWeekday, formatMinuteRange } from './formats.ts';
import { holidayNames } from './holidays.ts';
import type { Language } from './language.ts';
import { posterWords } from './posters.ts';
import { sayIn } from './say.ts';
import { serviceTextWords } from './service-text-words.ts';

/** What the texts are made of: hours as they are, and what the settings know of the office. */
export interface ServiceTextFacts {
  readonly until: LocalDate;
  readonly line: RegularHours;
  readonly kela: RegularHours;
  readonly lineExceptions: readonly PosterLine[];
  readonly kelaExceptions: readonly PosterLine[];
}

export interface TextOffice {
  readonly name: string;
  readonly address: string;
  readonly bookingPhone: string;
  readonly linePhone: string;
}

/** A line of a text: a sentence, or a fact with its name. An unknown fact is empty: a text leaves it out, a paper a line for it. */
export type TextLine =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'step'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string; readonly value: string };

export interface TextSection {
  readonly heading: string;
  readonly lines: readonly TextLine[];
}

/** What the settings do not say. */
export type MissingFact = 'LinePhone' | 'BookingPhone' | 'Address' | 'LineHours' | 'KelaHours';

export interface ServiceText {
  readonly title: string;
  readonly sections: readonly TextSection[];
  readonly missing: readonly MissingFact[];
}

/** The text of the office's services in the language. A service without hours is left out and named among what is missing. */
export function serviceText(facts: ServiceTextFacts, office: TextOffice, language: Language): ServiceText {
  const say = sayIn(serviceTextWords, language);
  const sentence = (text: string): TextLine => ({ kind: 'sentence', text });
  const fact = (name: string, value: string): TextLine => ({ kind: 'fact', name, value });
  const hours = (regular: RegularHours): TextLine[] => [
    ...regular.now.map((one) => fact(say('open'), sayWeekly(one, language))),
    ...(regular.next?.hours ?? []).map((one) =>
      fact(
        say('fromDay', { day: formatDate(regular.next?.fromOn ?? facts.until, language) }),
        sayWeekly(one, language),
      ),
    ),
  ];
  const hasLine = isKnown(facts.line);
  const hasKela = isKnown(facts.kela);
  const exceptions = [
    ...facts.lineExceptions.map((line) => fact(say('exceptionLine'), sayException(line, language))),
    ...facts.kelaExceptions.map((line) => fact(say('exceptionKela'), sayException(line, language))),
  ];
  const sections: (TextSection | undefined)[] = [
    hasLine
      ? {
          heading: say('line'),
          lines: [
            sentence(say('lineIntro')),
            fact(say('phone'), office.linePhone),
            ...hours(facts.line),
            sentence(say('lineScope')),
          ],
        }
      : undefined,
    hasLine
      ? {
          heading: say('process'),
          lines: (['process1', 'process2', 'process3', 'process4'] as const).map((key) => ({
            kind: 'step',
            text: say(key),
          })),
        }
      : undefined,
    hasKela
      ? {
          heading: say('kela'),
          lines: [
            sentence(say('kelaIntro')),
            ...hours(facts.kela),
            fact(say('booking'), office.bookingPhone),
            sentence(say('kelaWalkIn')),
          ],
        }
      : undefined,
    exceptions.length > 0
      ? { heading: say('exceptions', { until: formatDate(facts.until, language) }), lines: exceptions }
      : undefined,
    {
      heading: say('place'),
      lines: [sentence(office.address), sentence(say('danger'))].map((line) =>
        line.kind === 'sentence' && line.text === '' ? fact(say('place'), '') : line,
      ),
    },
  ];
  const missing: [MissingFact, boolean][] = [
    ['LineHours', !hasLine],
    ['LinePhone', hasLine && office.linePhone === ''],
    ['KelaHours', !hasKela],
    ['BookingPhone', hasKela && office.bookingPhone === ''],
    ['Address', office.address === ''],
  ];
  return {
    title: say('title', { office: office.name }),
    sections: sections.filter((section) => section !== undefined),
    missing: missing.filter(([, isMissing]) => isMissing).map(([what]) => what),
  };
}

/** The text as it is pasted to a web page or a letter; what is not known is left out. Lines end in LF, and the text in none. */
export function plainServiceText({ title, sections }: ServiceText): string {
  const parts = sections.map(({ heading, lines }) => {
    const said = lines.flatMap((line, index) => {
      if (line.kind === 'step') return `${index + 1}. ${line.text}`;
      if (line.kind === 'sentence') return line.text;
      return line.value === '' ? [] : `${line.name}: ${line.value}`;
    });
    return said.length === 0 ? '' : [heading, ...said].join('\n');
  });
  return [title, ...parts.filter((part) => part !== '')].join('\n\n');
}

function isKnown({ now, next }: RegularHours): boolean {
  return now.length > 0 || (next !== null && next.hours.length > 0);
}

/** `maanantai–perjantai 9.00–10.30`, with how often when it is not every week. */
function sayWeekly({ weekdays, hours, everyWeeks }: WeeklyHours, language: Language): string {
  const often =
    everyWeeks === 1 ? '' : ` (${sayIn(serviceTextWords, language)('everyWeeks', { count: everyWeeks })})`;
  return `${sayWeekdays(weekdays, language)} ${sayRanges(hours, language)}${often}`;
}

/** Weekdays that follow each other as from–to, from three on; others one by one. */
function sayWeekdays(days: readonly Weekday[], language: Language): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday) => formatLongWeekday(day, language);
  const said = runs.flatMap((run) => {
    const [from, to] = [run[0], run.at(-1)];
    if (from === undefined || to === undefined) return [];
    if (run.length > 2) return [sayIn(posterWords, language)('days', { from: name(from), to: name(to) })];
    return run.map(name);
  });
  return joined(said, language);
}

function sayRanges(hours: readonly MinuteRange[], language: Language): string {
  return joined(
    hours.map((range) => formatMinuteRange(range, language)),
    language,
  );
}

function joined(parts: readonly string[], language: Language): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return sayIn(posterWords, language)('and', { first: parts.slice(0, -1).join(', '), last });
}

function sayException({ fromOn, toOn, day }: PosterLine, language: Language): string {
  const say = sayIn(posterWords, language);
  const days = fromOn === toOn ? formatDate(fromOn, language) : formatDateRange(fromOn, toOn, language);
  if (day.kind === 'open') return `${days} ${sayRanges(day.hours, language)}`;
  if (day.holiday === null) return `${days} ${say('closed')}`;
  return `${days} ${say('closedHoliday', { holiday: holidayNames[day.holiday][language] })}`;
}
