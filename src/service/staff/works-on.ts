import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { lastDays } from '#store/kela-days/advisers.ts';
import { findStaffMember } from '#store/staff/staff.ts';

/** True when the person's work here has not ended before the day; the last working day is still one. */
export function worksOn(person: { readonly activeToOn: LocalDate | null }, on: LocalDate): boolean {
  return person.activeToOn === null || on <= person.activeToOn;
}

/** True when there is such a person and the work here has not ended before the day. */
export async function worksHere(db: ReadDb, staffId: string, on: LocalDate): Promise<boolean> {
  const person = await findStaffMember(db, staffId);
  return person !== undefined && worksOn(person, on);
}

/** Those of the people whose work here has not ended before the day. */
export async function stillHere(db: ReadDb, staffIds: readonly string[], on: LocalDate): Promise<string[]> {
  const last = await lastDays(db);
  return staffIds.filter((id) => worksOn({ activeToOn: last.get(id) ?? null }, on));
}
