import type { DaysWithoutRows } from '#domain/statistics/days-without-rows.ts';
import { defineWords } from './catalogue.ts';
import { formatDate, formatDateRange } from './formats.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

/** What a file with a row for each call cannot hold. */
export const callRowNoteWords = defineWords({
  fi: {
    note: 'Huomautus',
    withoutRows:
      '{when}: {days, plural, one {yhdeltä päivältä} other {# päivältä}} on vain vanhat tuodut luvut, eikä puheluista ole rivejä.',
  },
  sv: {
    note: 'Anmärkning',
    withoutRows:
      '{when}: för {days, plural, one {# dag} other {# dagar}} finns endast gamla hämtade siffror, och samtalen har inga rader.',
  },
  en: {
    note: 'Note',
    withoutRows:
      '{when}: of {days, plural, one {# day} other {# days}} there are only old imported figures, and their calls have no rows.',
  },
});

/** Which days have no rows, and why: `4.1.2021–12.2.2021: 27 päivältä on vain vanhat tuodut luvut, …`. */
export function sayWithoutRows(
  { from, to, days }: DaysWithoutRows,
  officeName: string | null,
  language: Language,
): string {
  const say = sayIn(callRowNoteWords, language);
  const range = from === to ? formatDate(from, language) : formatDateRange(from, to, language);
  const when = officeName === null ? range : `${officeName}, ${range}`;
  return say('withoutRows', { when, days });
}
