import { formatNumber } from '#i18n/number-formats.ts';
import { useLanguage } from '#renderer/app/language.ts';

/** A count of a table: zeros are quiet, so that what happened stands out. */
export function Count({ value }: { value: number }) {
  const text = formatNumber(value, useLanguage());
  return value === 0 ? <span className="statistics-zero">{text}</span> : text;
}
