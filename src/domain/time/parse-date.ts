import { isLocalDate, type LocalDate } from './local-date.ts';

/**
 * Reads a day as people write it in Finland: `3.2.2027`, `3.2.27`, `3.2.` and `3.2` (the year of `today`), or `2027-02-03`.
 * Returns undefined when it is not a day that exists.
 */
export function parseDate(text: string, today: LocalDate): LocalDate | undefined {
  const cleaned = text.trim();
  if (isLocalDate(cleaned)) return cleaned;
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2})?)?$/.exec(cleaned);
  if (!parts) return undefined;
  const written = parts[3];
  const year = written === undefined ? today.slice(0, 4) : written.length === 2 ? `20${written}` : written;
  const date = `${year}-${String(parts[2]).padStart(2, '0')}-${String(parts[1]).padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
