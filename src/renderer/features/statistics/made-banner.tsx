import { useQuery } from '@tanstack/react-query';
import { keptReport } from '#domain/statistics/kept-report.ts';
import { countChanges, reportChanges } from '#domain/statistics/report-changes.ts';
import { formatMoment } from '#i18n/formats.ts';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsMadeWords } from '#i18n/statistics-made.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Place } from './use-place.ts';

/** Says when the shown report left the office earlier with other figures. Compared with what is shown: nothing is counted anew. */
export function MadeBanner({ made, place }: { made: ReportToState; place: Place }) {
  const say = useWords(statisticsMadeWords);
  const language = useLanguage();
  const office = useOffice();
  const { report } = made;
  const query = useQuery(
    useService().statistics.lastMade.queryOptions({
      input: {
        officeId: place.everyOffice ? null : office.id,
        period: place.period,
        municipality: place.municipality,
      },
      refetchOnMount: 'always',
    }),
  );
  const last = query.data;
  // While another report is on its way the one before stands there; and a report older than the last file cannot tell.
  const isShown =
    report.period.from === place.period.from &&
    report.period.to === place.period.to &&
    report.municipality === place.municipality &&
    (made.officeName === null) === place.everyOffice;
  if (!last || !isShown || made.madeAt < last.made.madeAt) return null;
  const count = countChanges(reportChanges(last.kept, keptReport(report)));
  if (count === 0) return null;
  return (
    <Banner
      tone="warning"
      live="none"
      title={say('changed')}
      actions={<Button onPress={() => place.show({ part: 'made' })}>{say('showChanges')}</Button>}
    >
      {say('changedWhat', { when: formatMoment(last.made.madeAt, language), count })}
    </Banner>
  );
}
