import { useQuery } from '@tanstack/react-query';
import { missingPlace } from '#domain/duty-shifts/coverage.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatWeekday, formatDayAndMonth } from '#i18n/formats.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Banner } from '#renderer/ui/banner.tsx';

/** Which open days of the next two weeks lack somebody, for those who can help it. */
export function CoverageBanner() {
  const say = useWords(dutyWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const maySee = useMay()('dutyShifts.coverage');
  const { data } = useQuery(
    useService().dutyShifts.coverage.queryOptions({ input: { officeId }, enabled: maySee }),
  );
  if (!data) return undefined;
  if (data.length === 0)
    return (
      <Banner tone="success" live="none">
        {say('lacksNobody')}
      </Banner>
    );
  const lacking = (place: 'person' | 'deputy') =>
    data
      .filter((day) => missingPlace(day) === place)
      .map(({ on }) => `${formatWeekday(weekdayOf(on), language)} ${formatDayAndMonth(on, language)}`)
      .join(', ');
  const [persons, deputies] = [lacking('person'), lacking('deputy')];
  return (
    <Banner tone="warning" title={say('lacks', { count: data.length })}>
      {persons !== '' && <p>{say('withoutPerson', { days: persons })}</p>}
      {deputies !== '' && <p>{say('withoutDeputy', { days: deputies })}</p>}
    </Banner>
  );
}
