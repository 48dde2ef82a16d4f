import { createContext, use } from 'react';
import type { Booking } from '#contract/bookings.ts';
import type { FreeSlot } from '#contract/kela-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { Place } from './use-place.ts';

/** What is open beside the grid. */
export type Beside =
  | { readonly kind: 'book'; readonly time: FreeSlot; readonly squeezeIn: boolean; readonly draftId: string }
  | { readonly kind: 'booking' | 'edit' | 'cancel' | 'card'; readonly booking: Booking }
  | { readonly kind: 'block'; readonly column: string; readonly startMinute: MinuteOfDay }
  | undefined;

/** A cell of the grid that is to get the focus when it is there. */
export interface Cell {
  readonly officeId: string;
  readonly on: LocalDate;
  readonly adviserId: string;
  readonly startMinute: MinuteOfDay;
}

/** An office whose times are shown. */
export interface ShownOffice {
  readonly id: string;
  readonly name: string;
}

/** The state of the screen that its parts share. */
export interface Desk {
  /** The office worked in, or all of them by choice; never none. */
  readonly offices: readonly ShownOffice[];
  readonly place: Place;
  readonly now: { readonly on: LocalDate; readonly minute: MinuteOfDay };
  readonly beside: Beside;
  /** Opens something beside the grid and remembers where the focus was. */
  readonly open: (beside: Exclude<Beside, undefined>) => void;
  /** Goes on to another view of the same thing; the focus still returns to where the first was opened from. */
  readonly turn: (beside: Exclude<Beside, undefined>) => void;
  /** Closes it and gives the focus back, or to the cell when one is given. */
  readonly close: (focusOn?: Cell) => void;
  /** The booking that is being moved. */
  readonly carried: Booking | undefined;
  readonly carry: (booking: Booking | undefined) => void;
  /** Moves the carried booking to the time. */
  readonly moveTo: (booking: Booking, time: FreeSlot) => void;
  readonly focusOn: Cell | undefined;
  readonly focused: () => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

/** The shared state; only inside the screen. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('No DeskProvider');
  return desk;
}

/** The name of a shown office; nothing for one that is not shown. */
export function officeName(offices: readonly ShownOffice[], id: string): string {
  return offices.find((office) => office.id === id)?.name ?? '';
}
