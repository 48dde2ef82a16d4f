import type { Booking } from '#contract/bookings.ts';
import type { BookingState } from '#domain/bookings/state.ts';
import { bookingKindNames, bookingStateNames } from '#i18n/booking-names.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import type { Tone } from '#renderer/ui/banner.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

const shapes: Readonly<Record<BookingState, { readonly icon: IconName; readonly tone: Tone | 'neutral' }>> = {
  booked: { icon: 'circle-empty', tone: 'info' },
  checkedIn: { icon: 'person', tone: 'warning' },
  started: { icon: 'circle-half', tone: 'warning' },
  fulfilled: { icon: 'success', tone: 'success' },
  noShow: { icon: 'cross', tone: 'neutral' },
  cancelled: { icon: 'minus', tone: 'neutral' },
};

/** The state of a booking: its own shape, and its word. */
export function BookingStateMark({ state }: { state: BookingState }) {
  const language = useLanguage();
  const { icon, tone } = shapes[state];
  return (
    <StatusMark icon={icon} tone={tone}>
      {bookingStateNames[state][language]}
    </StatusMark>
  );
}

/** What is special about a booking, in words; an ordinary one has none. */
export function BookingMarks({ booking }: { booking: Booking }) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const { urgentIncome, interpreter, companion, kind, squeezeInReason, lateEntry } = booking;
  return (
    <>
      {urgentIncome && <Badge tone="danger">{say('urgent')}</Badge>}
      {kind !== 'individual' && <Badge tone="info">{bookingKindNames[kind][language]}</Badge>}
      {interpreter && <Badge tone="info">{say('interpreter')}</Badge>}
      {companion && <Badge>{say('companion')}</Badge>}
      {squeezeInReason !== null && <Badge tone="warning">{say('squeezedIn')}</Badge>}
      {lateEntry && <Badge>{say('lateEntry')}</Badge>}
    </>
  );
}
