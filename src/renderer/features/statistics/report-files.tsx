import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useExport } from './use-export.ts';
import type { Place } from './use-place.ts';
import { useRowExport } from './use-row-export.ts';

/** The report as a file or on paper. */
export function ReportFiles({ place }: { place: Place }) {
  const say = useWords(statisticsScreenWords);
  const may = useMay();
  const mayExport = may('statistics.export');
  const { run, underway } = useExport(place);
  const rows = useRowExport(place);
  const rowActions = (['csv', 'xlsx'] as const).map((format): MenuAction => ({
    id: `rows-${format}`,
    label: say(`exportRows_${format}`),
    icon: 'download',
    isDisabled: rows.isUnderway,
    onAction: () => rows.run(format),
  }));
  return (
    <ButtonRow>
      {underway !== undefined && <Spinner label={say('exporting')} />}
      {mayExport && (
        <>
          <Button icon="download" isPending={underway === 'xlsx'} onPress={() => run('xlsx')}>
            {say('exportXlsx')}
          </Button>
          <Button icon="download" isPending={underway === 'csv'} onPress={() => run('csv')}>
            {say('exportCsv')}
          </Button>
          <Menu
            label={say('moreFiles')}
            actions={[
              { id: 'pdf', label: say('exportPdf'), icon: 'download', onAction: () => run('pdf') },
              { id: 'json', label: say('exportJson'), icon: 'download', onAction: () => run('json') },
              ...(may('statistics.exportRows') ? rowActions : []),
            ]}
          />
        </>
      )}
      <Button icon="print" onPress={printWindow}>
        {say('print')}
      </Button>
      {rows.isUnderway && (
        <>
          <Progress label={say('exportingRows')} percent={rows.percent} />
          <Button onPress={rows.stop}>{say('stopRows')}</Button>
        </>
      )}
    </ButtonRow>
  );
}
