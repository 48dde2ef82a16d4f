import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { holidayYears } from '#domain/calendar/public-holidays.ts';
import { municipalityCodes } from '#domain/classifications/municipality.ts';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange, type Month } from '#domain/time/month.ts';
import { isPeriod, type Period } from '#domain/time/period.ts';
import { useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';

/** Parts of the report, one at a time. */
export const parts = [
  'summary',
  'days',
  'figures',
  'months',
  'offices',
  'distributions',
  'charts',
  'made',
] as const;
export type Part = (typeof parts)[number];

/** What a period is set beside. */
export const comparisons = ['none', 'before', 'yearBefore'] as const;
export type Comparison = (typeof comparisons)[number];

/** First and last month whose holidays are known, both included: the months a report can be made of. */
export const firstMonth = `${holidayYears.first}-01` as Month;
export const lastMonth = `${holidayYears.last}-12` as Month;
/** First and last day of them, both included. */
export const firstDay = monthRange(firstMonth).from;
export const lastDay = monthRange(lastMonth).to;

/** What is asked of the report, and which part of it is looked at. */
export interface Shown {
  readonly period: Period;
  readonly everyOffice: boolean;
  /** A municipality's code; null for all. */
  readonly municipality: string | null;
  readonly comparison: Comparison;
  /** The report that may leave the office, with its small counts hidden. */
  readonly publishing: boolean;
  readonly part: Part;
}

export interface Place extends Shown {
  readonly show: (to: Partial<Shown>) => void;
}

/** Reads and changes the address of the screen; without a period it is the month that goes on. */
export function usePlace(): Place {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { today } = useSession();
  const go = useGo();
  const shown = useMemo(() => readPlace(search, today), [search, today]);
  const show = useCallback<Place['show']>(
    (to) => {
      const { period, everyOffice, municipality, comparison, publishing, part } = { ...shown, ...to };
      go('/statistics', {
        from: period.from,
        to: period.to,
        part,
        ...(everyOffice ? { offices: 'all' } : {}),
        ...(municipality === null ? {} : { municipality }),
        ...(comparison === 'none' ? {} : { comparison }),
        ...(publishing ? { publishing: 'yes' } : {}),
      });
    },
    [go, shown],
  );
  return { ...shown, show };
}

function readPlace(search: Readonly<Record<string, unknown>>, today: LocalDate): Shown {
  const { from, to } = search;
  const asked = isDay(from) && isDay(to) ? { from, to } : undefined;
  return {
    period: asked && isPeriod(asked) ? asked : monthRange(monthOf(today)),
    everyOffice: search['offices'] === 'all',
    municipality: municipalityCodes.find((code) => code === String(search['municipality'])) ?? null,
    comparison: comparisons.find((one) => one === search['comparison']) ?? 'none',
    publishing: search['publishing'] === 'yes',
    part: parts.find((one) => one === search['part']) ?? 'days',
  };
}

const isDay = (value: unknown): value is LocalDate =>
  typeof value === 'string' && isLocalDate(value) && value >= firstDay && value <= lastDay;
