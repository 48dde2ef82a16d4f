import type { Booking } from '#contract/bookings.ts';
import type { FreeSlot } from '#contract/kela-days.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import type { Cell } from './desk.ts';
import { sayTime } from './say-time.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

/** Moves a booking and offers to take it back. A refusal leaves it where it was and says why. */
export function useMove(onMoved: (to: Cell) => void): (booking: Booking, time: FreeSlot) => void {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { submit } = useWrite(useService().bookings.move, {
    onSaved: ({ from, to }) => {
      onMoved(to);
      const who = to.clientLabel || say('noName');
      offerUndo(
        {
          text: say('moved', { who, time: sayTime(to, language) }),
          undo: () => submit({ id: to.id, version: to.version, ...timeOf(from) }),
        },
        say('undo'),
      );
    },
    onRefused: useTellRefusal(),
  });
  return (booking, time) =>
    submit({ id: booking.id, version: booking.version, ...timeOf(time), endMinute: endFor(booking, time) });
}

const timeOf = ({ adviserId, on, startMinute, endMinute }: Omit<FreeSlot, 'adviserName'>) => ({
  adviserId,
  on,
  startMinute,
  endMinute,
});

/** A booking of several slots keeps its length, an ordinary one takes the slot it is moved to. */
function endFor(booking: Booking, slot: FreeSlot): MinuteOfDay {
  const length = booking.endMinute - booking.startMinute;
  return Math.max(slot.endMinute, slot.startMinute + length) as MinuteOfDay;
}
