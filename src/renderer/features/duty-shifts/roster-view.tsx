import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RosterDay } from '#contract/duty-shifts.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange, plusMonths } from '#domain/time/month.ts';
import { mondayOf } from '#domain/time/week.ts';
import { formatDateRange, formatMonth, formatWeek } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { CoverageBanner } from './coverage-banner.tsx';
import { DayForm } from './day-form.tsx';
import { MonthGrid } from './month-grid.tsx';
import { WeekTable } from './week-table.tsx';

/** The roster by month or by week, with what it lacks in the next two weeks above it. */
export function RosterView({ on, onDay }: { on: LocalDate; onDay: (on: LocalDate) => void }) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const [view, setView] = useState<'month' | 'week'>('month');
  const [changing, setChanging] = useState<RosterDay>();
  const monday = mondayOf(on);
  const range = view === 'month' ? monthRange(monthOf(on)) : { from: monday, to: plusDays(monday, 6) };
  const query = useQuery(
    useService().dutyShifts.days.queryOptions({
      input: { officeId, ...range },
      placeholderData: keepPreviousData,
    }),
  );
  const move = (count: number) =>
    onDay(view === 'month' ? monthRange(plusMonths(monthOf(on), count)).from : plusDays(on, count * 7));
  const title =
    view === 'month'
      ? formatMonth(monthOf(on), language)
      : `${formatWeek(on, language)}, ${formatDateRange(range.from, range.to, language)}`;
  return (
    <div className="roster">
      <CoverageBanner />
      <div className="roster-tools">
        <div className="roster-moves">
          <IconButton icon="chevron-left" label={say('earlier')} onPress={() => move(-1)} />
          <h2 aria-live="polite">{title}</h2>
          <IconButton icon="chevron-right" label={say('later')} onPress={() => move(1)} />
          {(today < range.from || today > range.to) && (
            <Button size="small" onPress={() => onDay(today)}>
              {say('now')}
            </Button>
          )}
        </div>
        <ChoiceGroup
          label={say('view')}
          choices={[
            { id: 'month', label: say('month') },
            { id: 'week', label: say('week') },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      <Loaded query={query}>
        {(days) =>
          view === 'month' ? (
            <MonthGrid days={days} onChange={setChanging} />
          ) : (
            <WeekTable days={days} onChange={setChanging} />
          )
        }
      </Loaded>
      {changing && <DayForm day={changing} onClose={() => setChanging(undefined)} />}
    </div>
  );
}
