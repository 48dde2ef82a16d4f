import type { Language } from './language.ts';

const NBSP = '\u00a0';
const locales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Language, string>;
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  });
  formatters.set(key, made);
  return made;
}

/**
 * A number with exactly `decimals` decimals, half rounded away from zero: fi and sv `1 234,5` (no-break space),
 * en `1,234.5`. The minus is U+2212. @throws RangeError when it is not finite.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${value}`);
  return formatter(language, decimals).format(value);
}

/** A percentage given in percent, one decimal unless told: fi and sv `79,5 %` (no-break space), en `79.5%`. */
export function formatPercent(percent: number, language: Language, decimals = 1): string {
  return `${formatNumber(percent, language, decimals)}${language === 'en' ? '' : NBSP}%`;
}

/** A length of time in minutes: `25 min`. */
export function formatMinutes(minutes: number, language: Language, decimals = 0): string {
  return `${formatNumber(minutes, language, decimals)}${NBSP}min`;
}
