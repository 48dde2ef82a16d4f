import { Link } from '@tanstack/react-router';
import type { Today } from '#contract/today.ts';
import { missingPlace } from '#domain/duty-shifts/coverage.ts';
import type { DutyPlace } from '#domain/duty-shifts/place.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatDayAndMonth, formatWeekday } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/** How the duties of the next two weeks stand: the days that lack somebody, by name, with the way to the roster. */
export function Coverage({ days }: { days: NonNullable<Today['coverage']> }) {
  const say = useWords(dutyWords);
  const language = useLanguage();
  if (days.length === 0)
    return (
      <StatusMark icon="success" tone="success">
        {say('lacksNobody')}
      </StatusMark>
    );
  const lacking = (place: DutyPlace) =>
    days
      .filter((day) => missingPlace(day) === place)
      .map(({ on }) => `${formatWeekday(weekdayOf(on), language)} ${formatDayAndMonth(on, language)}`)
      .join(', ');
  const [persons, deputies] = [lacking('person'), lacking('deputy')];
  return (
    <Banner tone="warning" live="none">
      <div>
        <Link to="/duty-shifts">{say('lacks', { count: days.length })}</Link>
      </div>
      {persons !== '' && <div>{say('withoutPerson', { days: persons })}</div>}
      {deputies !== '' && <div>{say('withoutDeputy', { days: deputies })}</div>}
    </Banner>
  );
}
