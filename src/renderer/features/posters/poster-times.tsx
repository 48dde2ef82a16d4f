import type { PosterLine } from '#domain/posters/week-poster.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { formatDayAndMonth, formatLongWeekday } from '#i18n/formats.ts';
import { holidayNames } from '#i18n/holidays.ts';
import type { Language } from '#i18n/language.ts';
import { posterWords } from '#i18n/posters.ts';
import { sayIn } from '#i18n/say.ts';
import { sayHours } from './say-hours.ts';

/** The days of one service and their hours; days alike share a line. */
export function PosterTimes({ lines, language }: { lines: readonly PosterLine[]; language: Language }) {
  if (lines.length === 0) return undefined;
  return (
    <dl className="poster-times">
      {lines.map((line) => (
        <div key={line.fromOn}>
          <dt>{daysOf(line, language)}</dt>
          <dd>{hoursOf(line, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function daysOf({ fromOn, toOn }: PosterLine, language: Language): string {
  const name = (on: typeof fromOn) => formatLongWeekday(weekdayOf(on), language);
  if (fromOn === toOn) return `${name(fromOn)} ${formatDayAndMonth(fromOn, language)}`;
  return sayIn(posterWords, language)('days', { from: name(fromOn), to: name(toOn) });
}

function hoursOf({ day }: PosterLine, language: Language): string {
  const say = sayIn(posterWords, language);
  if (day.kind === 'open') return sayHours(day.hours, language);
  if (day.holiday === null) return say('closed');
  return say('closedHoliday', { holiday: holidayNames[day.holiday][language] });
}
