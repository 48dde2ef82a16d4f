import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { isKelaDay, stepKelaDay, type KelaRhythm } from './step-kela-day.ts';

export type View = 'day' | 'week';

/** Only the office worked in, or every office at once. */
export type Offices = 'own' | 'all';

/** What the address of the screen says: which day, which view, and what to open at once. */
export interface Place {
  readonly on: LocalDate;
  readonly view: View;
  readonly offices: Offices;
  readonly bookingId: string | undefined;
  readonly isNew: boolean;
  readonly show: (to: { on?: LocalDate; view?: View; offices?: Offices; booking?: string }) => void;
}

/** Reads and changes the address. Without a day it is today when that is a Kela day, otherwise the next Kela day. */
export function usePlace(today: LocalDate, rhythm: KelaRhythm | undefined): Place {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const go = useGo();
  const asked = typeof search['on'] === 'string' && isLocalDate(search['on']) ? search['on'] : undefined;
  const next = rhythm && !isKelaDay(today, rhythm) ? stepKelaDay(today, 1, rhythm) : undefined;
  const on = asked ?? next ?? today;
  const view: View = search['view'] === 'week' ? 'week' : 'day';
  const offices: Offices = search['offices'] === 'all' ? 'all' : 'own';
  const show = useCallback<Place['show']>(
    (to) => go('/kela-days', { on, view, offices, ...to }),
    [go, on, view, offices],
  );
  return {
    on,
    view,
    offices,
    bookingId: typeof search['booking'] === 'string' ? search['booking'] : undefined,
    isNew: search['new'] === true,
    show,
  };
}
