import type { TimeLimit } from '#domain/calendar/time-limit.ts';
import { defineWords } from './catalogue.ts';
import { formatDate, formatDayAndMonth } from './formats.ts';
import { holidayNames } from './holidays.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

/** How the last day of a time limit was counted. */
export const timeLimitWords = defineWords({
  fi: {
    count: '{days}. arkipäivä {from} jälkeen:',
    weekdays: '{saturdays, select, yes {ma–la} other {ma–pe}}, ei pyhäpäiviä eikä aattoja',
    closures: ', ei omia sulkupäiviä',
    skipped: '; ohitettiin {days}',
    day: '{day} {name}',
  },
  sv: {
    count: '{days}:e vardagen efter {from}:',
    weekdays: '{saturdays, select, yes {må–lö} other {må–fr}}, inte helgdagar eller aftnar',
    closures: ', inte egna stängda dagar',
    skipped: '; utelämnade {days}',
    day: '{day} {name}',
  },
  en: {
    count: 'Working day {days} after {from}:',
    weekdays: '{saturdays, select, yes {Mon–Sat} other {Mon–Fri}}, no public holidays or eves',
    closures: ', no closures of the office’s own',
    skipped: '; passed over {days}',
    day: '{day} {name}',
  },
});

/** The basis as one sentence, by which anybody can count the day again. */
export function timeLimitBasis(limit: TimeLimit, language: Language): string {
  const say = sayIn(timeLimitWords, language);
  const skipped = limit.skipped.map(({ on, closure }) =>
    say('day', {
      day: formatDayAndMonth(on, language),
      name: closure.kind === 'holiday' ? holidayNames[closure.holiday][language] : closure.name,
    }),
  );
  const count = say('count', { days: limit.workingDays, from: formatDate(limit.fromOn, language) });
  const parts = [
    say('weekdays', { saturdays: limit.rule.saturdays ? 'yes' : 'no' }),
    limit.rule.skipsClosures ? say('closures') : '',
    skipped.length > 0 ? say('skipped', { days: skipped.join(', ') }) : '',
  ];
  return `${count} ${parts.join('')}.`;
}
