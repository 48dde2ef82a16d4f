import { UNRECORDED } from '#domain/statistics/distribution.ts';
import type { CountNode } from './count-tree.ts';
import { caseKinds } from './report-counts.ts';

const NON_CASE = 'outcome/nonCase';

const leaf = (key: string): CountNode => ({
  key,
  ...(key.endsWith(`/${UNRECORDED}`) ? { least: true } : {}),
});
const rest = (key: string): CountNode => ({ key, unshown: true });
const whole = (key: string, ...divisions: readonly (readonly CountNode[])[]): CountNode => ({
  key,
  divisions: divisions.filter((division) => division.length > 0),
});

/**
 * What is published of a report, as trees of counts that add up. Between trees there is nothing but bounds (see
 * publish-year.ts).
 *
 * @param keys the categories that have ever had a count this year, `municipality/300`
 */
export function reportTrees(keys: ReadonlySet<string>): CountNode[] {
  const rows = (kind: string) =>
    [...keys]
      .filter((key) => key.startsWith(`${kind}/`) && key !== NON_CASE)
      .sort()
      .map(leaf);
  const cases = whole('cases', rows('outcome'), ...caseKinds.map(rows));
  return [
    whole('incoming', [leaf('missed'), whole('answered', [leaf(NON_CASE), cases])]),
    whole('topics', rows('topic')),
    leaf('outside'),
    whole('kelaDue', [leaf('kelaFulfilled'), leaf('kelaNoShow')]),
    whole('kelaCancelled', [leaf('kelaLateCancelled'), rest('kelaCancelledInTime')]),
    leaf('walkInsServed'),
    leaf('walkInsLeft'),
    leaf('walkInsNotServed'),
    leaf('squeezeIns'),
    leaf('meetingsAsked'),
    whole('meetingsDue', [leaf('meetingsInTime'), rest('meetingsLate')]),
    leaf('meetingsAhead'),
    leaf('meetingsEnded'),
    whole(
      'mattersClosed',
      [leaf('passedTwice'), rest('passedLess')],
      [whole('needAnswers', [leaf('needMet'), rest('needNotMet')]), rest('needNotAnswered')],
    ),
    whole('deskQuestions', rows('deskQuestion')),
    whole('eventVisitors', rows('eventVisitors'), [leaf('eventNewVisitors'), rest('eventKnownVisitors')]),
  ];
}
