import { create } from 'zustand';
import type { FreeSlot } from '#contract/kela-days.ts';
import type { BookingValues } from './booking-values.ts';

/** A booking whose form was left half filled. Kept in the window's memory only. */
export interface BookingDraft {
  readonly id: string;
  readonly officeId: string;
  readonly time: FreeSlot;
  readonly squeezeIn: boolean;
  readonly values: BookingValues;
}

/** The unfinished bookings of this window, the oldest first. */
export const useBookingDrafts = create<{ readonly drafts: readonly BookingDraft[] }>(() => ({ drafts: [] }));

/** Keeps an unfinished booking as it is now. */
export function keepDraft(draft: BookingDraft): void {
  useBookingDrafts.setState(({ drafts }) => {
    const isKnown = drafts.some(({ id }) => id === draft.id);
    return {
      drafts: isKnown ? drafts.map((one) => (one.id === draft.id ? draft : one)) : [...drafts, draft],
    };
  });
}

/** Forgets a booking that was saved or given up. */
export function dropDraft(id: string): void {
  useBookingDrafts.setState(({ drafts }) => ({ drafts: drafts.filter((one) => one.id !== id) }));
}
