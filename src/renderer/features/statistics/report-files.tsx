import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useMay } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useExport } from './use-export.ts';
import type { Place } from './use-place.ts';

/** The report as a file or on paper. */
export function ReportFiles({ place }: { place: Place }) {
  const say = useWords(statisticsScreenWords);
  const mayExport = useMay()('statistics.export');
  const { run, underway } = useExport(place);
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
            ]}
          />
        </>
      )}
      <Button icon="print" onPress={printWindow}>
        {say('print')}
      </Button>
    </ButtonRow>
  );
}
