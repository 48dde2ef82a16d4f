import { useQuery } from '@tanstack/react-query';
import type { Booking } from '#contract/bookings.ts';
import { bookingStateNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';

/** The states a booking has been in, corrections too, the oldest first. */
export function BookingHistory({ booking: { id } }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const language = useLanguage();
  const { data: steps = [] } = useQuery(useService().bookings.history.queryOptions({ input: { id } }));
  return (
    <section className="kela-history">
      <h3>{say('history')}</h3>
      <ol>
        {steps.map(({ state, at, byName }) => (
          <li key={`${at} ${state}`}>
            {say('historyLine', {
              moment: formatMoment(at, language),
              state: bookingStateNames[state][language],
              name: byName,
            })}
          </li>
        ))}
      </ol>
    </section>
  );
}
