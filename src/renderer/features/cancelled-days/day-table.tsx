import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { sayTelling, sayWhatHappened } from '#renderer/app/cancelled-days/say-telling.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table } from '#renderer/ui/table.tsx';
import type { CancelledDay } from './by-day.ts';
import { TellingCell } from './telling-cell.tsx';

export interface DayTableProps {
  day: CancelledDay;
  onSaved: (client: CancelledDayClient) => void;
}

/** The call list of one adviser's day: whom to call, what to tell, and how far that is. */
export function DayTable({ day, onSaved }: DayTableProps) {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const title = say('dayTitle', { day: formatWeekdayAndDate(day.on, language), adviser: day.adviserName });
  const { left } = day;
  return (
    <Panel
      title={title}
      actions={
        <Badge tone={left > 0 ? 'warning' : 'success'}>
          {say('dayLeft', { left, all: day.clients.length })}
        </Badge>
      }
    >
      <Table
        caption={say('listOf', { title })}
        isCaptionHidden
        rows={day.clients}
        rowKey={({ id }) => id}
        columns={[
          { key: 'was', header: say('was'), kind: 'time', render: (row) => formatMinuteRange(row, language) },
          {
            key: 'client',
            header: say('client'),
            isRowHeader: true,
            render: ({ clientLabel }) => clientLabel || say('noName'),
          },
          {
            key: 'phone',
            header: say('phone'),
            render: ({ clientPhone }) => <span className="told-phone">{clientPhone || say('noPhone')}</span>,
          },
          { key: 'state', header: say('state'), render: (row) => <Telling client={row} /> },
          {
            key: 'actions',
            header: say('actions'),
            kind: 'action',
            render: (row) => <TellingCell client={row} onSaved={onSaved} />,
          },
        ]}
      />
    </Panel>
  );
}

/** Whether the client knows, and what there is to tell. */
function Telling({ client }: { client: CancelledDayClient }) {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const isTold = client.state !== 'open';
  return (
    <>
      <StatusMark icon={isTold ? 'success' : 'phone'} tone={isTold ? 'success' : 'warning'}>
        {sayTelling(client, language)}
      </StatusMark>
      <span className="ui-description told-what">
        {sayWhatHappened(client, language)}
        {client.interpreter && ` · ${say('interpreter')}`}
      </span>
    </>
  );
}
