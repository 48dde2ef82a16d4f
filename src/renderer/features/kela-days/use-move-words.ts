import type { Booking } from '#contract/bookings.ts';
import { minuteOfDay } from '#domain/time/minute-of-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { SlotPlace } from '#renderer/ui/slot-cells.ts';
import type { SlotMoveWords } from '#renderer/ui/use-slot-moving.ts';
import { sayTime } from './say-time.ts';

/** What the grid says while a booking is carried. */
export function useMoveWords(bookingAt: (place: SlotPlace) => Booking | undefined): SlotMoveWords {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const time = ({ column, row }: SlotPlace) =>
    sayTime({ on: localDate(column.slice(0, 10)), startMinute: minuteOfDay(Number(row)) }, language);
  return {
    pickedUp: (from) =>
      say('movePickedUp', { who: bookingAt(from)?.clientLabel || say('noName'), time: time(from) }),
    over: (at, canDrop) => say(canDrop ? 'moveOver' : 'moveNot', { time: time(at) }),
    dropped: (_, to) => say('moveDropped', { time: time(to) }),
    refused: (at) => say('moveNot', { time: time(at) }),
    cancelled: (from) => say('moveCancelled', { time: time(from) }),
  };
}
