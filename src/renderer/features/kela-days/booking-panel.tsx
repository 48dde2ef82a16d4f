import type { Booking } from '#contract/bookings.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatMinuteRange } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { BesidePanel } from './beside-panel.tsx';
import { BookingActions } from './booking-actions.tsx';
import { BookingFacts } from './booking-facts.tsx';
import { BookingHistory } from './booking-history.tsx';
import { BookingMarks, BookingStateMark } from './booking-marks.tsx';
import { BookingSteps } from './booking-steps.tsx';
import { useDesk } from './desk.ts';
import { useLiveBooking } from './live-booking.ts';
import { sayDay } from './say-time.ts';

/** One booking: what it is, what became of it, and what can be done with it. */
export function BookingPanel({ booking: opened }: { booking: Booking }) {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const booking = useLiveBooking(opened);
  return (
    <BesidePanel
      title={`${say('panel')}: ${booking.clientLabel || sayDays('noName')}`}
      onClose={() => desk.close()}
    >
      <Stack gap="small">
        <p className="kela-chosen-time">
          {sayDay(booking.on, language)} {formatMinuteRange(booking, language)}{' '}
          <span>{booking.adviserName}</span>
        </p>
        <div className="kela-marks">
          <BookingStateMark state={booking.state} />
          <BookingMarks booking={booking} />
        </div>
        <BookingSteps booking={booking} />
        <BookingFacts booking={booking} />
        <BookingActions booking={booking} />
        <BookingHistory booking={booking} />
      </Stack>
    </BesidePanel>
  );
}
