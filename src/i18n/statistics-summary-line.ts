import { LEAST_BASE } from '#domain/statistics/summary/change.ts';
import type { PartOf, Statement } from '#domain/statistics/summary/statement.ts';
import { share } from '#domain/statistics/share.ts';
import type { Spread } from '#domain/statistics/spread.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-formats.ts';
import { ofWhole } from './part-of-whole.ts';
import { sayIn } from './say.ts';
import { categoryName } from './statistics-labels.ts';
import {
  countChangeText,
  percentText,
  shareArguments,
  shareChangeText,
  tenthsChangeText,
} from './statistics-summary-change.ts';
import { statisticsSummaryWords } from './statistics-summary.ts';

type Of<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

const partOf = ({ part, base }: PartOf, language: Language) => ({
  count: part,
  base: ofWhole(base, language),
});

/** Days with nobody on duty, on both sides, and that no mean has them. */
export function unstaffedText({ now, before }: Of<'unstaffed'>, language: Language): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  return [
    ...(now ? [say('unstaffed', partOf(now, language))] : []),
    ...(before ? [say('unstaffedBefore', partOf(before, language))] : []),
    say('unstaffedMeans'),
  ];
}

/** How many calls, how many before, and the change. */
export function callsText(
  { kind, count, beside, ...rest }: Of<'calls'> | Of<'answeredCalls'>,
  language: Language,
): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  return [
    say(kind, { count }),
    ...(beside
      ? [say(`${kind}Before`, { count: beside.before }), countChangeText('calls', beside.change, language)]
      : []),
    ...('outside' in rest && rest.outside > 0 ? [say('outside', { count: rest.outside })] : []),
  ];
}

/** The mean of staffed days with what was divided by what; of few days only the counts. */
export function callsPerDayText(
  { spread, beside, isOfOffices }: Of<'callsPerDay'>,
  language: Language,
): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  const { before } = beside ?? {};
  const few = ({ sum, divisor }: Spread) => ({ calls: sum, days: divisor });
  const whole = (of: Spread) => ({ ...few(of), mean: formatNumber(of.meanTenths / 10, language, 1) });
  const isFew = ({ divisor }: Spread) => divisor < LEAST_BASE;
  const earlier = (of: Spread) =>
    isFew(of) ? say('callsPerDayFewBefore', few(of)) : say('callsPerDayBefore', whole(of));
  return [
    isFew(spread) ? say('callsPerDayFew', few(spread)) : say('callsPerDay', whole(spread)),
    ...(before ? [earlier(before)] : []),
    ...(beside ? [tenthsChangeText('mean', beside.change, language)] : []),
    ...(isOfOffices ? [say('ofOffices')] : []),
  ];
}

/** The answered of the incoming, and the missed. */
export function answeredText({ share: now, missed, beside }: Of<'answered'>, language: Language): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  return [
    ...(now ? [say('answered', shareArguments(now, language)), say('missed', { count: missed })] : []),
    ...(beside?.before ? [say('answeredBefore', shareArguments(beside.before, language))] : []),
    ...(beside ? [shareChangeText(now, beside, language)] : []),
  ];
}

/** What was not recorded of how many calls. */
export function unrecordedText({ of }: Of<'unrecorded'>, language: Language): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  return of.map(({ what, part, base }) => say(`unrecorded_${what}`, { part, base: ofWhole(base, language) }));
}

/** `Yleisimmät lopputulokset: Hoidettu puhelussa: 12 (50,0 %); …`, and how many they were before. */
export function mostCommonText(
  { of, rows, calls, callsBefore }: Of<'mostCommon'>,
  language: Language,
): string[] {
  const say = sayIn(statisticsSummaryWords, language);
  const base = say(`commonOf_${of}`, { calls });
  if (rows.length === 0) return [say(`commonNone_${of}`), base];
  const items = rows.map((row) =>
    say('commonItem', {
      name: categoryName(of, row, language),
      count: row.count,
      percent: percentText(share(row.count, calls)?.permille ?? 0, calls, language),
    }),
  );
  const before = rows.map((row) => formatNumber(row.before ?? 0, language)).join('; ');
  return [
    say(`common_${of}`, { rows: rows.length, list: items.join('; ') }),
    base,
    ...(callsBefore === null
      ? []
      : [
          callsBefore === 0
            ? say('commonNoneBefore')
            : say('commonBefore', { rows: rows.length, list: before, calls: callsBefore }),
        ]),
  ];
}
