import type { OfficeEvent } from '#contract/events.ts';
import { mayReport } from '#domain/events/event-time.ts';
import { eventKindNames } from '#i18n/event-names.ts';
import { eventWords } from '#i18n/events.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { EventState } from './event-state.tsx';

/** What is done with an event from its row. */
export type EventAction = 'edit' | 'report' | 'cancel';

export interface EventTableProps {
  caption: string;
  empty: string;
  events: readonly OfficeEvent[];
  onAct: (action: EventAction, event: OfficeEvent) => void;
}

/** Events by the row, with what can be done with each. */
export function EventTable({ caption, empty, events, onAct }: EventTableProps) {
  const say = useWords(eventWords);
  const language = useLanguage();
  const may = useMay();
  const now = useNow();
  const columns: Column<OfficeEvent>[] = [
    {
      key: 'when',
      header: say('when'),
      render: (event) => (
        <>
          {formatWeekdayAndDate(event.on, language)}
          <span className="event-more">{formatMinuteRange(event, language)}</span>
        </>
      ),
    },
    {
      key: 'name',
      header: say('name'),
      isRowHeader: true,
      render: ({ name, place, kind, targetGroup }) => (
        <>
          {name}
          <span className="event-more">
            {[place, eventKindNames[kind][language], targetGroup].filter((word) => word !== '').join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'staff',
      header: say('staff'),
      render: ({ staff, partners }) => (
        <>
          {staff.length === 0 ? say('staffNone') : staff.map(({ name }) => name).join(', ')}
          {partners.length > 0 && <span className="event-more">{partners.join(', ')}</span>}
        </>
      ),
    },
    {
      key: 'state',
      header: say('state'),
      render: (event) => (
        <>
          <EventState event={event} />
          {event.state === 'planned' && event.channels.length > 0 && (
            <span className="event-more">
              {say('channelsDone', {
                done: event.channels.filter(({ doneOn }) => doneOn !== null).length,
                all: event.channels.length,
              })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
      kind: 'action',
      render: (event) => {
        const { name, state, report } = event;
        return (
          <ButtonRow>
            {may('events.report') && mayReport(event, now) && (
              <Button
                size="small"
                {...(report ? {} : { tone: 'primary' as const })}
                aria-label={say(report ? 'correctNamed' : 'reportNamed', { name })}
                onPress={() => onAct('report', event)}
              >
                {say(report ? 'correct' : 'report')}
              </Button>
            )}
            {may('events.update') && state !== 'cancelled' && (
              <Button
                size="small"
                aria-label={say('editNamed', { name })}
                onPress={() => onAct('edit', event)}
              >
                {say('edit')}
              </Button>
            )}
            {may('events.cancel') && state === 'planned' && (
              <Button
                size="small"
                tone="danger"
                aria-label={say('cancelNamed', { name })}
                onPress={() => onAct('cancel', event)}
              >
                {say('cancel')}
              </Button>
            )}
          </ButtonRow>
        );
      },
    },
  ];
  return (
    <Table
      caption={say('tableOf', { name: caption })}
      isCaptionHidden
      columns={columns}
      rows={events}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
