import { periodBefore, periodYearBefore, type Period } from '#domain/time/period.ts';
import { firstDay, type Comparison, type Shown } from './use-place.ts';

/** What the service is asked for a place of the screen: the same for the screen and for every file. */
export function wantedReport(
  { period, everyOffice, municipality, comparison }: Omit<Shown, 'part' | 'publishing'>,
  officeId: string,
) {
  return {
    officeId: everyOffice ? null : officeId,
    period,
    municipality,
    comparedWith: comparedWith(period, comparison),
  };
}

/** Null when nothing is compared, or when the earlier period lies before the known calendar. */
function comparedWith(period: Period, comparison: Comparison): Period | null {
  if (comparison === 'none') return null;
  const earlier = comparison === 'before' ? periodBefore(period) : periodYearBefore(period);
  return earlier.from < firstDay ? null : earlier;
}
