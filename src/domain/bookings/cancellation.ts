import { instantOf, localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** From whose side the cancellation came. */
export const cancellationParties = ['client', 'organisation'] as const;

export type CancellationParty = (typeof cancellationParties)[number];

/** Codes of THL - Palvelutapahtuman peruuntumisen tai siirtymisen syy, 1.2.246.537.6.126 (social care). */
export const thlCancellationCodes: Record<CancellationParty, 'Y30' | 'Y32'> = {
  client: 'Y30',
  organisation: 'Y32',
};

/** When a cancellation is late: on the booking's own day, or fewer than so many minutes before its start. */
export type LateLimit = 'sameDay' | { readonly minutesBefore: number };

/** True when the time was let go too late to be given to another. */
export function isLateCancellation(
  booking: { readonly on: LocalDate; readonly startMinute: MinuteOfDay },
  cancelledAt: Instant,
  limit: LateLimit = 'sameDay',
): boolean {
  if (limit === 'sameDay') return localOf(cancelledAt).on >= booking.on;
  const left = instantOf(booking.on, booking.startMinute) - cancelledAt;
  return left < limit.minutesBefore * 60_000;
}
