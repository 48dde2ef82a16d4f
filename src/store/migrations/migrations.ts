import type { Migration } from 'kysely/migration';
import { firstWorkingDay } from './0001-first-working-day.ts';
import { endingsOfDrafts } from './0002-endings-of-drafts.ts';

/** Every step of the schema in order. Explicit, never read from a folder: what is not here does not run. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-working-day': firstWorkingDay,
  '0002-endings-of-drafts': endingsOfDrafts,
};
