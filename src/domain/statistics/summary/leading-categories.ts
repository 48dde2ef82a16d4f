import { UNRECORDED, type DistributionRow } from '#domain/statistics/distribution.ts';

const PLACES = 3;
/** More than so many are not told: then only those that had more than the rest of them. */
const MOST = 5;

/**
 * The most common recorded categories, the largest first: three, or up to five when some of them had the same. A category
 * is never left out while another with the same count is told. Empty when none had more than the others.
 */
export function mostCommon(rows: readonly DistributionRow[]): DistributionRow[] {
  const counted = rows
    .filter(({ key, count }) => key !== UNRECORDED && count > 0)
    .sort((one, other) => other.count - one.count);
  const last = counted[PLACES - 1]?.count ?? 0;
  const reaching = counted.filter(({ count }) => count >= last);
  return reaching.length <= MOST ? reaching : counted.filter(({ count }) => count > last);
}
