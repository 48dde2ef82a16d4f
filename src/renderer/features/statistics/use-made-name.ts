import type { MadeReport } from '#contract/statistics.ts';
import { formatMoment, formatPeriod } from '#i18n/formats.ts';
import { wayName } from '#i18n/statistics-changes.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';

/** What a made report is called: `Alavus, lokakuu 2026, CSV, 2.11.2026 klo 9.00`. */
export function useMadeName(): (made: MadeReport) => string {
  const language = useLanguage();
  const { everyOffice } = statisticsWords[language].facts;
  return ({ officeName, period, madeAt, ...made }) =>
    [
      officeName ?? everyOffice,
      formatPeriod(period, language),
      wayName(made, language),
      formatMoment(madeAt, language),
    ].join(', ');
}
