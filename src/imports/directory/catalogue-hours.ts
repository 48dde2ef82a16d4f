import type { Vocabulary } from '#domain/directory/vocabulary.ts';
import { isMinuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import { localized, objectsOf, textOf, type JsonObject } from './json-values.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The ordinary hours of the week in words; exceptions of single days are left to the register, where they are kept up.
 * An entry that is closed, or open without hours, is told by its own words alone.
 */
export function openingOf(json: JsonObject, sayHours: Vocabulary['sayHours']): string {
  const ordinary = objectsOf(json['serviceHours']).filter((entry) =>
    /^(?:DaysOfTheWeek|Standard)$/.test(textOf(entry['serviceHourType'])),
  );
  return ordinary
    .map((entry) => {
      const hours =
        entry['isClosed'] === true
          ? []
          : objectsOf(entry['openingHour']).flatMap((one) => said(one, sayHours));
      return [...hours, localized(entry['additionalInformation'])].filter((part) => part !== '').join(', ');
    })
    .filter((line) => line !== '')
    .join('; ');
}

function said(hour: JsonObject, sayHours: Vocabulary['sayHours']): string[] {
  const from = dayOf(hour['dayFrom']);
  const start = minuteOf(hour['from']);
  const end = endOf(hour['to']);
  if (from === undefined || start === undefined || end === undefined) return [];
  return [sayHours(from, dayOf(hour['dayTo']) ?? from, start, end)];
}

function dayOf(value: unknown): Weekday | undefined {
  const at = dayNames.indexOf(textOf(value));
  return at === -1 ? undefined : ((at + 1) as Weekday);
}

/** The end of a day is written `24:00:00` or `00:00:00`, and both are said as 24. */
function endOf(value: unknown): MinuteOfDay | undefined {
  const minute = minuteOf(value);
  return minute === 0 ? minuteOf('24:00') : minute;
}

/** `09:00:00`, from 00:00 to 24:00. */
function minuteOf(value: unknown): MinuteOfDay | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(textOf(value)) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return isMinuteOfDay(minute) ? minute : undefined;
}
