import type { OfficeEvent } from '#contract/events.ts';
import { reachByKind, type Reach } from '#domain/events/reach.ts';
import { eventKindNames } from '#i18n/event-names.ts';
import { eventWords } from '#i18n/events.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table, type Column } from '#renderer/ui/table.tsx';

/** Own events beside joining others': how many people an hour reached. */
export function ReachTable({ events }: { events: readonly OfficeEvent[] }) {
  const say = useWords(eventWords);
  const language = useLanguage();
  const rows = reachByKind(events);
  if (rows.length === 0) return undefined;
  const columns: Column<Reach>[] = [
    {
      key: 'kind',
      header: say('kind'),
      isRowHeader: true,
      render: ({ kind }) => eventKindNames[kind][language],
    },
    { key: 'held', header: say('heldCount'), kind: 'number', render: ({ held }) => held },
    {
      key: 'hours',
      header: say('hours'),
      kind: 'number',
      render: ({ minutes }) => formatNumber(minutes / 60, language, 1),
    },
    { key: 'visitors', header: say('visitors'), kind: 'number', render: ({ visitors }) => visitors },
    { key: 'new', header: say('new'), kind: 'number', render: ({ newVisitors }) => newVisitors },
    {
      key: 'perHour',
      header: say('perHour'),
      kind: 'number',
      render: ({ perHour }) => formatNumber(perHour, language, 1),
    },
  ];
  return (
    <Table
      caption={say('tableOf', { name: say('reach') })}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ kind }) => kind}
    />
  );
}
