import { useQuery } from '@tanstack/react-query';
import type { MadeReport } from '#contract/statistics.ts';
import { keptReport, type KeptReport } from '#domain/statistics/kept-report.ts';
import { countChanges, reportChanges } from '#domain/statistics/report-changes.ts';
import { formatDate, formatMoment } from '#i18n/formats.ts';
import { statisticsMadeWords } from '#i18n/statistics-made.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { printWindow } from '#renderer/app/print-window.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { ChangesTables } from './changes-tables.tsx';
import { useMadeName } from './use-made-name.ts';

/** What has become of a report since it was made: its figures then, and the same counted now, when it is opened. */
export function MadeChanges({ id }: { id: string }) {
  const kept = useQuery(useService().statistics.getMade.queryOptions({ input: { id } }));
  return (
    <Loaded query={kept}>
      {({ made, kept: figures }) => figures && <Recounted made={made} kept={figures} />}
    </Loaded>
  );
}

function Recounted({ made, kept }: { made: MadeReport; kept: KeptReport }) {
  const { officeId, period, municipality } = made;
  const now = useQuery(
    useService().statistics.report.queryOptions({
      input: { officeId, period, municipality, comparedWith: null },
      refetchOnMount: 'always',
    }),
  );
  return (
    <Loaded query={now}>
      {({ report, fingerprint }) => (
        <Differences
          made={made}
          was={kept}
          is={keptReport(report)}
          hasSameRows={fingerprint === made.fingerprint}
        />
      )}
    </Loaded>
  );
}

interface DifferencesProps {
  made: MadeReport;
  was: KeptReport;
  is: KeptReport;
  hasSameRows: boolean;
}

function Differences({ made, was, is, hasSameRows }: DifferencesProps) {
  const say = useWords(statisticsMadeWords);
  const language = useLanguage();
  const what = useMadeName()(made);
  const changes = reportChanges(was, is);
  const count = countChanges(changes);
  const when = formatMoment(made.madeAt, language);
  return (
    <Panel
      title={say('changesOf', { what })}
      actions={
        <span data-no-print="">
          <Button icon="print" onPress={printWindow}>
            {say('print')}
          </Button>
        </span>
      }
    >
      {was.throughOn !== is.throughOn && (
        <Banner live="none">
          {say('wentOn', {
            was: formatDate(was.throughOn, language),
            is: formatDate(is.throughOn, language),
          })}
        </Banner>
      )}
      {count > 0 ? (
        <Banner tone="warning" live="none" title={say('changed')}>
          {say('changedWhat', { when, count })}
        </Banner>
      ) : (
        <p>{say(hasSameRows ? 'unchanged' : 'otherRows', { when })}</p>
      )}
      <ChangesTables changes={changes} />
    </Panel>
  );
}
