import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { isMonth, monthOf, type Month } from '#domain/time/month.ts';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';

/** Parts of the report, one at a time. */
export const parts = ['days', 'figures', 'distributions'] as const;
export type Part = (typeof parts)[number];

/** First and last month whose holidays are known, both included: the months a report can be made of. */
export const firstMonth = `${holidayYears.first}-01` as Month;
export const lastMonth = `${holidayYears.last}-12` as Month;

/** What the address of the screen says: which month, and which part of its report. */
export interface Place {
  readonly month: Month;
  readonly part: Part;
  readonly show: (to: { readonly month?: Month; readonly part?: Part }) => void;
}

/** Reads and changes the address; without a month it is the one that goes on. */
export function usePlace(): Place {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { today } = useSession();
  const go = useGo();
  const asked = search['month'];
  const month =
    typeof asked === 'string' && isMonth(asked) && asked >= firstMonth && asked <= lastMonth
      ? asked
      : monthOf(today);
  const part = parts.find((one) => one === search['part']) ?? 'days';
  const show = useCallback<Place['show']>(
    (to) => go('/statistics', { month, part, ...to }),
    [go, month, part],
  );
  return { month, part, show };
}
