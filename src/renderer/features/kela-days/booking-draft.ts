import { create } from 'zustand';
import type { BookingDraft as StoredDraft } from '#contract/bookings.ts';
import type { FreeSlot } from '#contract/kela-days.ts';
import type { BookingValues } from './booking-values.ts';

/** A booking whose form was left half filled, and whose it is: several people may work in one window. */
export interface BookingDraft {
  readonly id: string;
  readonly staffId: string;
  readonly time: FreeSlot;
  readonly squeezeIn: boolean;
  readonly values: BookingValues;
}

interface Kept {
  /** The unfinished bookings known to this window, the oldest first. */
  readonly drafts: readonly BookingDraft[];
  /** Each as the service last stored it: the same object when nothing has been typed since. */
  readonly stored: ReadonlyMap<string, BookingDraft>;
  /** Those that were saved or given up here: an answer that is on its way must not bring them back. */
  readonly gone: ReadonlySet<string>;
}

export const useBookingDrafts = create<Kept>(() => ({ drafts: [], stored: new Map(), gone: new Set() }));

/** Keeps an unfinished booking as it is now. */
export function keepDraft(draft: BookingDraft): void {
  useBookingDrafts.setState((state) => {
    const { drafts, gone } = state;
    const known = drafts.find(({ id }) => id === draft.id);
    if (gone.has(draft.id) || (known && JSON.stringify(known) === JSON.stringify(draft))) return state;
    return { drafts: known ? drafts.map((one) => (one === known ? draft : one)) : [...drafts, draft] };
  });
}

/** The service has stored the draft as it was given. */
export function markStored(draft: BookingDraft): void {
  useBookingDrafts.setState(({ stored }) => ({ stored: new Map(stored).set(draft.id, draft) }));
}

/** Forgets a booking that was saved or given up. */
export function dropDraft(id: string): void {
  useBookingDrafts.setState(({ drafts, gone }) => ({
    drafts: drafts.filter((one) => one.id !== id),
    gone: new Set(gone).add(id),
  }));
}

/**
 * Takes over what the service holds of the person's drafts at the office: those from before the window was opened come
 * back, and those that another window has finished go. What has been typed here since is left alone.
 */
export function adoptDrafts(staffId: string, officeId: string, held: readonly StoredDraft[]): void {
  useBookingDrafts.setState((state) => {
    const { drafts, stored, gone } = state;
    const isClean = (draft: BookingDraft) => stored.get(draft.id) === draft;
    const isHeld = ({ id }: BookingDraft) => held.some((one) => one.id === id);
    const left = drafts.filter(
      (one) => one.staffId !== staffId || one.time.officeId !== officeId || !isClean(one) || isHeld(one),
    );
    const come = held
      .filter(({ id }) => !gone.has(id) && !left.some((one) => one.id === id))
      .map(({ id, time, squeezeIn, fields }): BookingDraft => ({
        id,
        staffId,
        time: { ...time, officeId },
        squeezeIn,
        values: fields,
      }));
    if (come.length === 0 && left.length === drafts.length) return state;
    const nowStored = new Map(stored);
    for (const draft of come) nowStored.set(draft.id, draft);
    return { drafts: [...come, ...left], stored: nowStored };
  });
}

/** True when everything typed into the draft has been stored. */
export function isStored({ drafts, stored }: Kept, id: string): boolean {
  const draft = drafts.find((one) => one.id === id);
  return draft === undefined || stored.get(id) === draft;
}
