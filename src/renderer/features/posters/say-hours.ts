import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { posterWords } from '#i18n/posters.ts';
import { sayIn } from '#i18n/say.ts';

/** Hours as a door says them: `9.00–11.30 ja 12.00–15.00`. */
export function sayHours(hours: readonly MinuteRange[], language: Language): string {
  const say = sayIn(posterWords, language);
  const ranges = hours.map((range) => formatMinuteRange(range, language));
  const last = ranges.at(-1) ?? '';
  return ranges.length < 2 ? last : say('and', { first: ranges.slice(0, -1).join(', '), last });
}
