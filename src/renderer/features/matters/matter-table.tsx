import type { Matter } from '#contract/matters.ts';
import { formatDayAndMonth, formatMoment } from '#i18n/formats.ts';
import { matterWords } from '#i18n/matters.ts';
import { PassesMark } from '#renderer/app/handovers/passes-mark.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { AssignMatter } from './assign-matter.tsx';
import type { Box } from './boxes.ts';

export interface MatterTableProps {
  box: Box;
  caption: string;
  matters: readonly Matter[];
  onOpen: (id: string) => void;
}

/** Matters by the row. A manager, who reads none of them, can give each to somebody else. */
export function MatterTable({ box, caption, matters, onOpen }: MatterTableProps) {
  const say = useWords(matterWords);
  const language = useLanguage();
  const isAll = box === 'all';
  const nameOf = ({ name }: Matter) => name || say('noName');
  const columns: Column<Matter>[] = [
    {
      key: 'name',
      header: say('name'),
      isRowHeader: true,
      render: (matter) =>
        isAll ? (
          nameOf(matter)
        ) : (
          <Button
            size="small"
            tone="quiet"
            aria-label={say('openNamed', { what: nameOf(matter) })}
            onPress={() => onOpen(matter.id)}
          >
            {nameOf(matter)}
          </Button>
        ),
    },
    ...(isAll
      ? []
      : [{ key: 'client', header: say('client'), render: ({ clientLabel }: Matter) => clientLabel }]),
    ...(box === 'mine'
      ? []
      : [{ key: 'owner', header: say('owner'), render: (matter: Matter) => <Owner matter={matter} /> }]),
    { key: 'chain', header: say('chain'), render: (matter) => <PassesMark chain={matter} /> },
    {
      key: 'openedOn',
      header: say('openedOn'),
      kind: 'time',
      render: ({ openedAt }) => formatMoment(openedAt, language),
    },
    ...(matters.some(({ state }) => state === 'closed')
      ? [
          {
            key: 'closedOn',
            header: say('closedOn'),
            render: ({ closedOn }: Matter) => closedOn && formatDayAndMonth(closedOn, language),
          },
        ]
      : []),
    ...(isAll
      ? [
          {
            key: 'assign',
            header: say('assign'),
            render: (matter: Matter) => <AssignMatter matter={matter} />,
          },
        ]
      : []),
  ];
  return <Table caption={caption} columns={columns} rows={matters} rowKey={({ id }) => id} />;
}

/** Whose it is; one who has left says so. */
export function Owner({
  matter: { ownerName, ownerGone },
}: {
  matter: Pick<Matter, 'ownerName' | 'ownerGone'>;
}) {
  const say = useWords(matterWords);
  if (!ownerGone) return ownerName;
  return (
    <StatusMark icon="warning" tone="danger">
      {say('ownerGone', { name: ownerName })}
    </StatusMark>
  );
}
