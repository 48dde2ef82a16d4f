import type { Migration } from 'kysely/migration';
import { firstWorkingDay } from './0001-first-working-day.ts';
import { endingsOfDrafts } from './0002-endings-of-drafts.ts';
import { outsideTimes } from './0005-outside-times.ts';
import { consultations } from './0006-consultations.ts';
import { jointMeetings } from './0004-joint-meetings.ts';

/** Every step of the schema in order. Explicit, never read from a folder: what is not here does not run. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-working-day': firstWorkingDay,
  '0002-endings-of-drafts': endingsOfDrafts,
  '0005-outside-times': outsideTimes,
  '0006-consultations': consultations,
  '0004-joint-meetings': jointMeetings,
};
