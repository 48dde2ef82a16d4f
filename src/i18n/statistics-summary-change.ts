import { LEAST_BASE, type Beside, type Change } from '#domain/statistics/summary/change.ts';
import type { Share } from '#domain/statistics/share.ts';
import type { Language } from './language.ts';
import { formatNumber, formatPercent } from './number-formats.ts';
import { ofWhole } from './part-of-whole.ts';
import { sayIn } from './say.ts';
import { statisticsSummaryWords } from './statistics-summary.ts';

/** What of it has changed, which the sentence names. */
type Counted = 'calls' | 'clients';
type Measured = 'mean' | 'share';

/** `Puheluja oli 7 enemmän.`, `Puheluja oli yhtä monta.`, or why it is not told. */
export function countChangeText(what: Counted, change: Change, language: Language): string {
  const say = sayIn(statisticsSummaryWords, language);
  if ('why' in change) return say(`untold_${change.why}`);
  if (change.by === 0) return say(`${what}_same`);
  return change.by > 0 ? say(`${what}_more`, { by: change.by }) : say(`${what}_less`, { by: -change.by });
}

/** `Osuus oli 1,1 prosenttiyksikköä pienempi.` of a change in tenths, or why it is not told. */
export function tenthsChangeText(what: Measured, change: Change, language: Language): string {
  const say = sayIn(statisticsSummaryWords, language);
  if ('why' in change) return say(`untold_${change.why}`);
  if (change.by === 0) return say(`${what}_same`);
  const by = formatNumber(Math.abs(change.by) / 10, language, 1);
  return say(`${what}_${change.by > 0 ? 'more' : 'less'}`, { by });
}

/** The change of a share; where both sides had nothing to count, that they had not. */
export function shareChangeText(
  now: Share | undefined,
  { before, change }: Beside<Share | undefined>,
  language: Language,
): string {
  if (!now && !before) return sayIn(statisticsSummaryWords, language)('noneBefore');
  return tenthsChangeText('share', change, language);
}

/** What a sentence of a share needs: the part, the whole as the language says it, and the percentage when the whole is large enough. */
export function shareArguments({ part, whole, permille }: Share, language: Language) {
  return { part, base: ofWhole(whole, language), percent: percentText(permille, whole, language) };
}

/** ` (88,9 %)`, or nothing of a whole that is too small. */
export function percentText(permille: number, whole: number, language: Language): string {
  return whole < LEAST_BASE ? '' : ` (${formatPercent(permille / 10, language)})`;
}
