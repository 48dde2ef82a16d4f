import type { Booking } from '#contract/bookings.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatClock } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { BookingMarks, BookingStateMark } from './booking-marks.tsx';
import { useDesk } from './desk.ts';
import { useChangeState } from './use-change-state.ts';
import { Waited } from './waited.tsx';

/** A client with a time who has come, or is late for it, on the same list as those without one. */
export function ArrivedBooking({ booking }: { booking: Booking }) {
  const say = useWords(walkInWords);
  const sayBooking = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const desk = useDesk();
  const change = useChangeState();
  const { state, startMinute, arrivedAt } = booking;
  const step = (to: BookingState, word: 'checkIn' | 'start' | 'fulfil' | 'noShow', isQuiet = false) => (
    <Button size="small" tone={isQuiet ? 'quiet' : 'secondary'} onPress={() => change(booking, to)}>
      {sayBooking(word)}
    </Button>
  );
  return (
    <li data-arrival={booking.id}>
      <div className="kela-arrival">
        <strong>{booking.clientLabel || sayDays('noName')}</strong>
        <span className="kela-quiet">
          {say('booked', { time: formatClock(startMinute, language) })}
          {state === 'checkedIn' && arrivedAt !== null && (
            <Waited on={booking.on} arrivedAt={arrivedAt} bookedMinute={startMinute} />
          )}
        </span>
        {state === 'booked' ? (
          <StatusMark icon="clock" tone="warning">
            {say('late', { minutes: desk.now.minute - startMinute })}
          </StatusMark>
        ) : (
          <BookingStateMark state={state} />
        )}
        <BookingMarks booking={booking} />
      </div>
      <div className="ui-button-row">
        {state === 'booked' && step('checkedIn', 'checkIn')}
        {state === 'booked' && step('noShow', 'noShow', true)}
        {state === 'checkedIn' && step('started', 'start')}
        {state === 'started' && step('fulfilled', 'fulfil')}
        <Button size="small" tone="quiet" onPress={() => desk.open({ kind: 'booking', booking })}>
          {sayBooking('showIt')}
        </Button>
      </div>
    </li>
  );
}
