import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { ComingDay } from '#contract/kela-days.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { formatWeek } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { fullDays, type FullDay } from './coming-days.ts';
import { useDesk, type ShownOffice } from './desk.ts';
import { sayDay } from './say-time.ts';
import './coming-weeks.css';

/** This week and the five after it: what fits one line of the desk's laptop. */
const WEEKS = 6;

const dataOf = (results: readonly UseQueryResult<ComingDay[]>[]) => results.map(({ data }) => data);

/** How full the coming Kela days are, at a glance: free times of all times, and the way to each day. */
export function ComingWeeks() {
  const say = useWords(kelaDayWords);
  const { kelaDays } = useService();
  const { offices } = useDesk();
  const coming = useQueries({
    queries: offices.map(({ id: officeId }) =>
      kelaDays.coming.queryOptions({ input: { officeId, weeks: WEEKS } }),
    ),
    combine: dataOf,
  });
  const rows = offices.flatMap((office, index) => {
    const days = fullDays(coming[index] ?? []);
    return days.length === 0 ? [] : [{ office, days }];
  });
  if (rows.length === 0) return undefined;
  return (
    <section className="kela-weeks" aria-label={say('comingWeeks')}>
      {rows.map(({ office, days }) => (
        <div className="kela-weeks-row" key={office.id}>
          <h3>{offices.length > 1 ? office.name : say('comingWeeks')}</h3>
          <OfficeDays office={office} days={days} />
        </div>
      ))}
    </section>
  );
}

function OfficeDays({ office, days }: { office: ShownOffice; days: readonly FullDay[] }) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { place } = useDesk();
  return (
    <ol className="kela-weeks-days">
      {days.map((day) => (
        <li key={`${office.id} ${day.on}`}>
          <button
            type="button"
            className="kela-week-day"
            data-level={day.level}
            aria-current={day.on === place.on ? 'date' : undefined}
            onClick={() => place.show({ on: day.on, view: 'day' })}
          >
            <span>{sayDay(day.on, language)}</span>
            <strong>{day.closed ? '–' : `${day.free}/${day.total}`}</strong>
            <VisuallyHidden>
              {day.closed
                ? say('comingClosed', { name: closureName(day.closed.why, day.closed.name, language) })
                : say('comingFree')}
              , {formatWeek(day.on, language)}
            </VisuallyHidden>
          </button>
        </li>
      ))}
    </ol>
  );
}
