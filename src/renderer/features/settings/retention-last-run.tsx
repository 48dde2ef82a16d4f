import type { RetentionRunView } from '#contract/retention.ts';
import { formatMoment } from '#i18n/formats.ts';
import { retentionWords } from '#i18n/retention.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';

/** How many things lost their words in a run. */
export const removedCount = ({ removed }: Pick<RetentionRunView, 'removed'>): number =>
  removed.reduce((sum, { count }) => sum + count, 0);

/** When words were last removed, by whom, and whether all that was left of them is gone. */
export function RetentionLastRun({ run }: { run: RetentionRunView | null }) {
  const say = useWords(retentionWords);
  const language = useLanguage();
  if (!run) return <p>{say('never')}</p>;
  const was = say('lastRunWas', {
    moment: formatMoment(run.startedAt, language),
    name: run.byName ?? say('byItself'),
    count: removedCount(run),
    copies: run.copiesRemoved,
  });
  return (
    <>
      <p>
        <strong>{say('lastRun')}</strong> {was}
      </p>
      {!run.isCleared && <Banner tone="warning">{say('notCleared')}</Banner>}
    </>
  );
}
