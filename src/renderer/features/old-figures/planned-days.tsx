import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';

/** The first days as they would be counted, each with where in the file it stands. */
export function PlannedDays({ days, all }: { days: OldFiguresPreview['days']; all: number }) {
  const say = useWords(oldFiguresWords);
  const language = useLanguage();
  const caption = days.length < all ? say('daysShown', { shown: days.length, all }) : say('range');
  return (
    <Table
      caption={caption}
      rows={days}
      rowKey={({ on }) => on}
      columns={[
        {
          key: 'on',
          header: say('day'),
          isRowHeader: true,
          render: ({ on }) => formatWeekdayAndDate(on, language),
        },
        { key: 'answered', header: say('answered'), kind: 'number', render: ({ answered }) => answered },
        { key: 'missed', header: say('missed'), kind: 'number', render: ({ missed }) => missed },
        { key: 'outside', header: say('outside'), kind: 'number', render: ({ outside }) => outside },
        {
          key: 'change',
          header: say('change'),
          render: ({ before }) => (before === null ? say('added') : say('changedFrom', { before })),
        },
        {
          key: 'from',
          header: say('from'),
          render: ({ sheet, row }) =>
            [sheet, `${say('row').toLowerCase()} ${row}`].filter(Boolean).join(', '),
        },
      ]}
    />
  );
}
