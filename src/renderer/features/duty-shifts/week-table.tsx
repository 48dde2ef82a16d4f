import type { RosterDay } from '#contract/duty-shifts.ts';
import { formatMinuteRange, formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { DayActions } from './day-actions.tsx';
import { DayPeople } from './day-people.tsx';
import { DayStateMark } from './day-state-mark.tsx';
import { shownDays, type RosterDaysProps } from './month-grid.tsx';

/** A week by the day, with its hours. */
export function WeekTable({ days, onChange }: RosterDaysProps) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  return (
    <Table
      caption={say('table', { name: say('roster') })}
      isCaptionHidden
      rows={shownDays(days)}
      rowKey={({ on }) => on}
      columns={[
        {
          key: 'day',
          header: say('day'),
          isRowHeader: true,
          render: ({ on }: RosterDay) => formatWeekdayAndDate(on, language),
        },
        {
          key: 'hours',
          header: say('hours'),
          kind: 'time',
          render: ({ hours }) => hours && formatMinuteRange(hours, language),
        },
        {
          key: 'person',
          header: say('person'),
          render: (day) => (
            <span className="roster-people">
              <DayPeople day={day} />
            </span>
          ),
        },
        { key: 'state', header: say('stateHead'), render: (day) => <DayStateMark day={day} /> },
        {
          key: 'actions',
          header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
          kind: 'action',
          render: (day) => <DayActions day={day} onChange={onChange} />,
        },
      ]}
    />
  );
}
