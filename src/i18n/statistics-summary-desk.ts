import type { Statement } from '#domain/statistics/summary/statement.ts';
import type { Share } from '#domain/statistics/share.ts';
import type { Language } from './language.ts';
import { ofWhole } from './part-of-whole.ts';
import { sayIn } from './say.ts';
import { countChangeText, shareArguments, shareChangeText } from './statistics-summary-change.ts';
import { statisticsSummaryWords } from './statistics-summary.ts';

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

const none = { handovers: 'noHandovers', callBacks: 'noCallBacks', kelaUse: 'noKela' } as const;

/** A share, the earlier one and the change; where there was nothing to divide by, that there was none. */
export function shareText(
  statement: Of<'handovers'> | Of<'callBacks'> | Of<'kelaUse'>,
  language: Language,
): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  const { kind, share, beside } = statement;
  const ahead = statement.kind === 'handovers' ? statement.ahead : 0;
  return [
    // Those whose day is ahead are handovers too.
    ...(share ? [say(kind, shareArguments(share, language))] : ahead > 0 ? [] : [say(none[kind])]),
    ...(ahead > 0 ? [say('handoversAhead', { count: ahead })] : []),
    ...(beside?.before ? [say(`${kind}Before`, shareArguments(beside.before, language))] : []),
    ...(beside ? [shareChangeText(share, beside, language)] : []),
  ];
}

/** Bookings of which nobody has said what became of them. */
export function kelaUnresolvedText({ part, base }: Of<'kelaUnresolved'>, language: Language): string[] {
  return [sayIn(statisticsSummaryWords, language)('kelaUnresolved', { part, base: ofWhole(base, language) })];
}

/** Those who did not come, and apart from them the cancellations. */
export function kelaVisitsText(
  { share, cancelled, lateCancelled, cancelledBefore, beside }: Of<'kelaVisits'>,
  language: Language,
): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  const noShow = (of: Share, when: 'visits' | 'visitsBefore') =>
    of.part === 0
      ? say(when === 'visits' ? 'visitsNone' : 'visitsNoneBefore', { whole: of.whole })
      : say(when, shareArguments(of, language));
  return [
    share ? noShow(share, 'visits') : say('noVisits'),
    ...(beside?.before ? [noShow(beside.before, 'visitsBefore')] : []),
    ...(beside ? [shareChangeText(share, beside, language)] : []),
    say('cancelled', { count: cancelled, late: lateCancelled }),
    ...(cancelledBefore === null ? [] : [say('cancelledBefore', { count: cancelledBefore })]),
  ];
}

/** Those who came without a booking; who left or could not be served stands apart. */
export function walkInsText({ count, left, notServed, beside }: Of<'walkIns'>, language: Language): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  return [
    count + left + notServed === 0 ? say('noWalkIns') : say('walkIns', { count }),
    ...(left + notServed > 0 ? [say('walkInsGone', { left, notServed })] : []),
    ...(beside
      ? [say('walkInsBefore', { count: beside.before }), countChangeText('clients', beside.change, language)]
      : []),
  ];
}
