import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { longMonths, longWeekdays } from './calendar-names.ts';
import type { Language } from './language.ts';

/** Weekdays from Monday to Sunday as Finnish says "on Wednesday". */
const onWeekdays = [
  'maanantaina',
  'tiistaina',
  'keskiviikkona',
  'torstaina',
  'perjantaina',
  'lauantaina',
  'sunnuntaina',
] as const;

interface Spoken {
  readonly today: string;
  readonly tomorrow: string;
  /** A day in full, as after "on". */
  readonly day: (on: LocalDate) => string;
  readonly clock: string;
  readonly and: string;
  /** Between days, so that it is not heard as one more time of the same day. */
  readonly andDay: string;
  readonly one: (times: string) => string;
  readonly several: (times: string) => string;
  readonly none: string;
}

const partsOf = (on: LocalDate, language: Language) => ({
  weekday: weekdayOf(on) - 1,
  day: Number(on.slice(8, 10)),
  month: longMonths[language][Number(on.slice(5, 7)) - 1] ?? '',
});

const spoken: Record<Language, Spoken> = {
  fi: {
    today: 'tänään',
    tomorrow: 'huomenna',
    day: (on) => {
      const { weekday, day, month } = partsOf(on, 'fi');
      return `${onWeekdays[weekday] ?? ''} ${day}. ${month}ta`;
    },
    clock: 'kello',
    and: 'ja',
    andDay: 'sekä',
    one: (times) => `Seuraava vapaa aika on ${times}.`,
    several: (times) => `Seuraavat vapaat ajat ovat ${times}.`,
    none: 'Vapaita aikoja ei ole.',
  },
  sv: {
    today: 'i dag',
    tomorrow: 'i morgon',
    day: (on) => {
      const { weekday, day, month } = partsOf(on, 'sv');
      return `${longWeekdays.sv[weekday] ?? ''}en den ${day} ${month}`;
    },
    clock: 'klockan',
    and: 'och',
    andDay: 'samt',
    one: (times) => `Nästa lediga tid är ${times}.`,
    several: (times) => `De följande lediga tiderna är ${times}.`,
    none: 'Det finns inga lediga tider.',
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    day: (on) => {
      const { weekday, day, month } = partsOf(on, 'en');
      return `on ${longWeekdays.en[weekday] ?? ''} ${day} ${month}`;
    },
    clock: 'at',
    and: 'and',
    andDay: 'and then',
    one: (times) => `The next free time is ${times}.`,
    several: (times) => `The next free times are ${times}.`,
    none: 'There are no free times.',
  },
};

/**
 * Free times as a sentence to be read aloud on the phone: "Seuraavat vapaat ajat ovat keskiviikkona 28. lokakuuta kello 9
 * ja 9.30." Times in order; each day is said once, today and tomorrow by that word, tomorrow with its date.
 */
export function spokenFreeTimes(
  times: readonly { readonly on: LocalDate; readonly startMinute: MinuteOfDay }[],
  today: LocalDate,
  language: Language,
): string {
  const words = spoken[language];
  if (times.length === 0) return words.none;
  const days = [...Map.groupBy(times, ({ on }) => on)].map(([on, ofDay]) => {
    const clocks = [...new Set(ofDay.map(({ startMinute }) => spokenTime(startMinute, language)))];
    return `${spokenDay(on, today, words)} ${words.clock} ${list(clocks, words.and)}`;
  });
  const all = list(days, words.andDay);
  const isOne = new Set(times.map(({ on, startMinute }) => `${on} ${startMinute}`)).size === 1;
  return isOne ? words.one(all) : words.several(all);
}

function spokenDay(on: LocalDate, today: LocalDate, words: Spoken): string {
  if (on === today) return words.today;
  return on === plusDays(today, 1) ? `${words.tomorrow}, ${words.day(on)},` : words.day(on);
}

/** `9`, `9.30`: nobody says the zeros of a full hour. */
function spokenTime(minute: MinuteOfDay, language: Language): string {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  if (rest === 0) return String(hour);
  return `${hour}${language === 'en' ? ':' : '.'}${String(rest).padStart(2, '0')}`;
}

function list(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
