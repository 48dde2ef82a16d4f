import type { Booking } from '#contract/bookings.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatClock } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { BookingMarks, BookingStateMark } from './booking-marks.tsx';
import { useDesk } from './desk.ts';
import { useChangeState } from './use-change-state.ts';

/** A client with a time who has come, on the same list as those without one. */
export function ArrivedBooking({ booking }: { booking: Booking }) {
  const say = useWords(walkInWords);
  const sayBooking = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const change = useChangeState();
  const isHere = booking.state === 'checkedIn';
  return (
    <li data-arrival={booking.id}>
      <div className="kela-arrival">
        <strong>{booking.clientLabel || sayDays('noName')}</strong>
        <span className="kela-quiet">
          {say('booked', { time: formatClock(booking.startMinute, language) })}
        </span>
        <BookingStateMark state={booking.state} />
        <BookingMarks booking={booking} />
      </div>
      <div className="ui-button-row">
        <Button size="small" onPress={() => change(booking, isHere ? 'started' : 'fulfilled')}>
          {sayBooking(isHere ? 'start' : 'fulfil')}
        </Button>
        <Button size="small" tone="quiet" onPress={() => desk.open({ kind: 'booking', booking })}>
          {sayBooking('showIt')}
        </Button>
      </div>
    </li>
  );
}
