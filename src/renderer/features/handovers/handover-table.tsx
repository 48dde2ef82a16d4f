import type { Handover } from '#contract/handovers.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { formatDayAndMonth, formatMoment } from '#i18n/formats.ts';
import { PassesMark } from '#renderer/app/handovers/passes-mark.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import type { Box } from './boxes.ts';
import { HandoverState } from './handover-state.tsx';
import { nameOf } from './name-of.ts';

export interface HandoverTableProps {
  box: Box;
  caption: string;
  handovers: readonly Handover[];
  onOpen: (id: string) => void;
}

/** Handovers by the row; the matter opens one. */
export function HandoverTable({ box, caption, handovers, onOpen }: HandoverTableProps) {
  const say = useWords(handoverWords);
  const language = useLanguage();
  const columns: Column<Handover>[] = [
    {
      key: 'what',
      header: say('what'),
      isRowHeader: true,
      render: (handover) => {
        const what = nameOf(handover, say('noWords'));
        return (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('open', { what })}
            onPress={() => onOpen(handover.id)}
          >
            {what}
          </Button>
        );
      },
    },
    { key: 'state', header: say('state'), render: ({ state }) => <HandoverState state={state} /> },
    { key: 'chain', header: say('chain'), render: (handover) => <PassesMark chain={handover} /> },
    { key: 'due', header: say('due'), render: (handover) => <Due handover={handover} /> },
    ...(box === 'all'
      ? []
      : [{ key: 'client', header: say('client'), render: ({ clientLabel }: Handover) => clientLabel }]),
    ...(box === 'sent'
      ? []
      : [{ key: 'from', header: say('from'), render: ({ fromName }: Handover) => fromName }]),
    ...(box === 'received'
      ? []
      : [{ key: 'to', header: say('to'), render: ({ toName }: Handover) => toName }]),
    {
      key: 'sentAt',
      header: say('sentAt'),
      kind: 'time',
      render: ({ sentAt }) => formatMoment(sentAt, language),
    },
  ];
  return <Table caption={caption} columns={columns} rows={handovers} rowKey={({ id }) => id} />;
}

/** The day by which it is to be taken; late ones say so in words. */
export function Due({ handover: { overdue, dueOn } }: { handover: Pick<Handover, 'overdue' | 'dueOn'> }) {
  const say = useWords(handoverWords);
  const day = formatDayAndMonth(dueOn, useLanguage());
  if (!overdue) return day;
  return (
    <StatusMark icon="warning" tone="danger">
      {say('overdue', { day })}
    </StatusMark>
  );
}
