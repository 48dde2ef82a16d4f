import { useRef } from 'react';
import type { Booking } from '#contract/bookings.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { bookingStateNames } from '#i18n/booking-names.ts';
import { bookingWords } from '#i18n/bookings.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Marks what became of a booking and offers to take the mark back. */
export function useChangeState(): (booking: Booking, state: BookingState) => void {
  const say = useWords(bookingWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const onRefused = useTellRefusal();
  const { changeState } = useService().bookings;
  const before = useRef<BookingState>('booked');
  const back = useWrite(changeState, { onRefused });
  const forward = useWrite(changeState, {
    onRefused,
    onSaved: ({ id, version, state, clientLabel }) => {
      const earlier = before.current;
      const who = clientLabel || sayDays('noName');
      offerUndo(
        {
          text: say('stateChanged', { who, state: bookingStateNames[state][language] }),
          undo: () => back.submit({ id, version, state: earlier }),
        },
        sayDays('undo'),
      );
    },
  });
  return ({ id, version, state: current }, state) => {
    before.current = current;
    forward.submit({ id, version, state });
  };
}
