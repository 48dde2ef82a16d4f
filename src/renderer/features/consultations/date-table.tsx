import type { Consultation } from '#contract/consultations.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formWords } from '#i18n/form.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { sayDate } from './say-date.ts';

export interface DateTableProps {
  dates: readonly Consultation[];
  /** Given to those who plan; others only read. */
  onMove: ((date: Consultation) => void) | undefined;
}

/** The dates to come; one is called off with a way back, moved, or held after all. */
export function DateTable({ dates, onMove }: DateTableProps) {
  const say = useWords(consultationWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const may = useMay();
  const { consultations } = useService();
  const restore = useWrite(consultations.restore, {
    onSaved: (date) =>
      showToast({ text: say('restored', { time: sayDate(date, language) }), tone: 'success' }),
  });
  const cancel = useWrite(consultations.cancel, {
    onSaved: (date) =>
      offerUndo(
        {
          text: say('cancelled', { time: sayDate(date, language) }),
          undo: () => restore.submit({ id: date.id, version: date.version }),
        },
        sayForm('undo'),
      ),
  });
  const columns: Column<Consultation>[] = [
    { key: 'when', header: say('when'), isRowHeader: true, render: (date) => sayDate(date, language) },
    { key: 'name', header: say('name'), render: ({ seriesName }) => seriesName },
    {
      key: 'state',
      header: say('state'),
      render: ({ state, plannedOn }) =>
        state === 'moved'
          ? say('state_moved', { day: formatWeekdayAndDate(plannedOn, language) })
          : say(`state_${state}`),
    },
  ];
  if (onMove)
    columns.push({
      key: 'actions',
      header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
      kind: 'action',
      render: (date) => {
        const { id, version, state } = date;
        const time = sayDate(date, language);
        return state === 'cancelled' ? (
          may('consultations.restore') && (
            <Button
              size="small"
              tone="quiet"
              aria-label={say('restoreNamed', { time })}
              onPress={() => restore.submit({ id, version })}
            >
              {say('restore')}
            </Button>
          )
        ) : (
          <div className="consultation-row-actions">
            <Button
              size="small"
              tone="quiet"
              aria-label={say('moveNamed', { time })}
              onPress={() => onMove(date)}
            >
              {say('move')}
            </Button>
            <Button
              size="small"
              tone="quiet"
              aria-label={say('cancelNamed', { time })}
              onPress={() => cancel.submit({ id, version })}
            >
              {say('cancel')}
            </Button>
          </div>
        );
      },
    });
  return (
    <Panel title={say('coming')}>
      <SaveNotice
        refusal={cancel.refusal ?? restore.refusal}
        hasFault={cancel.hasFault || restore.hasFault}
      />
      <Table
        caption={say('coming')}
        isCaptionHidden
        rows={dates}
        rowKey={({ id }) => id}
        columns={columns}
        empty={say('noSeries')}
      />
    </Panel>
  );
}
