import { instantOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { waitedMinutes } from '#domain/walk-ins/waiting-time.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import { useWords } from '#renderer/app/language.ts';
import { useDesk } from './desk.ts';

export interface WaitedProps {
  on: LocalDate;
  arrivedAt: Instant;
  /** Of a client with a time: waiting counts from it for one who was on time. */
  bookedMinute?: MinuteOfDay;
}

/** How long somebody has waited by now, in whole minutes; nothing is said of a wait that has not begun. */
export function Waited({ on, arrivedAt, bookedMinute }: WaitedProps) {
  const say = useWords(walkInWords);
  const { now } = useDesk();
  const bookedAt = bookedMinute === undefined ? null : instantOf(on, bookedMinute);
  const minutes = waitedMinutes({ arrivedAt, bookedAt }, instantOf(now.on, now.minute));
  return minutes > 0 ? <>, {say('waited', { minutes })}</> : undefined;
}
