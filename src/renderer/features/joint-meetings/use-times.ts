import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckedTime } from '#contract/joint-meetings.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { overlaps } from '#domain/time/minute-of-day.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { stands } from './meeting-draft.ts';

/** Who should be free; null until they are chosen. */
export interface Wanted {
  readonly adviserId: string | null;
  readonly staffIds: readonly string[];
  readonly times: readonly MeetingTime[];
  readonly meetingId: string | null;
}

/** One wanted time as the person decides about it. */
export interface TimeRow {
  /** The day as it came from the form: names the row whatever is chosen instead. */
  readonly key: LocalDate;
  readonly wanted: MeetingTime;
  readonly checked: CheckedTime;
  readonly isChanged: boolean;
  /** Where else all are free, without what another row of the same series has. */
  readonly instead: readonly MeetingTime[];
  /** Saved with the others: nothing stands in its way and it was not left out. */
  readonly isIncluded: boolean;
}

export interface Times {
  readonly rows: readonly TimeRow[];
  readonly isChecking: boolean;
  /** The times that will be saved. */
  readonly chosen: readonly MeetingTime[];
  readonly replace: (key: LocalDate, time: MeetingTime) => void;
  readonly takeBack: (key: LocalDate) => void;
  readonly include: (key: LocalDate, isIncluded: boolean) => void;
}

/** Asks the service what stands in the way of each time, and keeps what the person decides; nothing is saved here. */
export function useTimes({ adviserId, staffIds, times, meetingId }: Wanted): Times {
  const { id: officeId } = useOffice();
  const service = useService();
  const [changed, setChanged] = useState<ReadonlyMap<LocalDate, MeetingTime>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<LocalDate>>(new Set());
  const asked = times.map((time) => changed.get(time.on) ?? time);
  const isReady = adviserId !== null && asked.length > 0;
  const input = {
    officeId,
    adviserId: adviserId ?? '',
    staffIds: [...staffIds],
    times: asked,
    meetingId,
  };
  const { data, isFetching, isPlaceholderData } = useQuery(
    service.jointMeetings.check.queryOptions({
      input,
      enabled: isReady,
      placeholderData: keepPreviousData,
    }),
  );
  const isKnown = isReady && data !== undefined && !isPlaceholderData;
  const rows = isKnown
    ? times.flatMap((wanted, index) => {
        const checked = data[index];
        if (!checked) return [];
        const key = wanted.on;
        const isIncluded = !stands(checked) && !left.has(key);
        const rest = asked.filter((_, at) => at !== index);
        const instead = checked.nearest.filter((free) => !rest.some((other) => meets(free, other)));
        return [{ key, wanted, checked, isChanged: changed.has(key), instead, isIncluded }];
      })
    : [];
  return {
    rows,
    isChecking: isReady && (isFetching || !isKnown),
    chosen: rows.filter((row) => row.isIncluded).map(({ checked }) => timeOf(checked)),
    replace: (key, time) => setChanged((before) => new Map(before).set(key, time)),
    takeBack: (key) => setChanged((before) => new Map([...before].filter(([other]) => other !== key))),
    include: (key, isIncluded) =>
      setLeft((before) => {
        const after = new Set(before);
        if (isIncluded) after.delete(key);
        else after.add(key);
        return after;
      }),
  };
}

function meets(one: MeetingTime, other: MeetingTime): boolean {
  return one.on === other.on && overlaps(one, other);
}

function timeOf({ on, startMinute, endMinute }: MeetingTime): MeetingTime {
  return { on, startMinute, endMinute };
}
