import type { KelaDay } from '#contract/kela-days.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { formatTime } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { BookingStateMark } from './booking-marks.tsx';
import { useDesk } from './desk.ts';

/** Bookings of the days shown that were cancelled or moved away: the way to bring one back. */
export function LetGo({ days }: { days: readonly KelaDay[] }) {
  const say = useWords(kelaDayWords);
  const sayBooking = useWords(bookingWords);
  const language = useLanguage();
  const desk = useDesk();
  const gone = days.flatMap(({ bookings }) => bookings).filter(({ state }) => state === 'cancelled');
  if (gone.length === 0) return undefined;
  return (
    <Panel title={say('letGo')}>
      <ul className="kela-let-go">
        {gone.map((booking) => (
          <li key={booking.id}>
            <Button size="small" tone="quiet" onPress={() => desk.open({ kind: 'booking', booking })}>
              {formatTime(booking.startMinute, language)} {booking.clientLabel || say('noName')}
            </Button>
            {booking.movedToId === null ? (
              <BookingStateMark state="cancelled" />
            ) : (
              <span>{sayBooking('movedTo')}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
