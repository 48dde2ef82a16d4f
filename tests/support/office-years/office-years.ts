import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { drawCalls } from './calls.ts';
import { drawOf, moment, type Draw } from './draw.ts';
import { drawMatters, drawPromises } from './follow-ups.ts';
import { anyDay, drawGround } from './ground.ts';
import { drawKelaPlan } from './kela-plan.ts';
import { drawKelaVisits } from './kela-visits.ts';
import { drawContactRequests, drawDesk, drawMeetingRequests } from './requests.ts';
import { takenTime } from './taken-time.ts';
import { yearOf } from './years.ts';

/** Some offices of one database in one drawn year. */
export interface OfficeYears {
  readonly office: TestOffice;
  readonly officeIds: readonly string[];
  readonly year: number;
  readonly seed: number;
  /** The day of making: after the year, or in the middle of it. */
  readonly today: LocalDate;
}

/** How many offices a database has: their years are drawn apart, their people and advisers are partly the same. */
export const OFFICES_TOGETHER = 3;

async function addStaff(db: WriteDb, ids: readonly string[]): Promise<void> {
  await insertAll(
    db,
    'staff_member',
    ids.map((id) => ({
      id,
      name: `Keksitty ${id}`,
      title: '',
      active_to_on: null,
      created_at: moment(localDate('2015-01-01'), 0),
    })),
  );
}

/** The offices beside the first one; none has anything yet. */
async function addOffices(db: WriteDb, draw: Draw, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => draw.id('office'));
  await insertAll(
    db,
    'office',
    ids.map((id, index) => ({
      id,
      name: `Toimisto ${index + 2}`,
      municipality_code: '300',
      created_at: moment(localDate('2098-01-01'), index),
    })),
  );
  return ids;
}

/** The first run's hours and Kela day, in whose place the drawn ones come. */
async function removeFirst(db: WriteDb): Promise<void> {
  for (const table of ['kela_template_break', 'kela_template', 'service_hours'] as const)
    await db.deleteFrom(table).execute();
}

/** Draws office-years and writes them into a database of their own: the same ones for the same seed and index. */
export async function drawOfficeYears(seed: number, index: number): Promise<OfficeYears> {
  const draw = drawOf(seed + index * 7919);
  const year = yearOf(index, draw);
  const isOver = index % 4 !== 1;
  const today = isOver
    ? localDate(`${year + 1}-02-01`)
    : plusDays(localDate(`${year}-01-01`), draw.from(40, 320));
  const minute = draw.onGrid(480, 960);
  const office = await newOffice(today, minute);
  const now = office.time.clock();
  const officeIds = await office.parts.store.write(async (db) => {
    await removeFirst(db);
    const ids = [office.officeId, ...(await addOffices(db, draw, OFFICES_TOGETHER - 1))];
    const shared = draw.id('adviser');
    await addStaff(db, [shared]);
    const lastDays = new Map<string, LocalDate>();
    const time = takenTime();
    for (const officeId of ids) {
      const staff = Array.from({ length: 4 }, () => draw.id('worker'));
      const own = draw.id('adviser');
      await addStaff(db, [...staff, own]);
      if (draw.chance(30)) {
        const lastOn = anyDay(draw, year);
        lastDays.set(own, lastOn);
        await db.updateTable('staff_member').set({ active_to_on: lastOn }).where('id', '=', own).execute();
      }
      const advisers = draw.chance(75) ? [own, shared] : [own];
      const ground = await drawGround(db, draw, { officeId, year, now, staff, advisers });
      const calls = await drawCalls(db, draw, ground);
      await drawPromises(db, draw, ground, calls);
      await drawMatters(db, draw, ground, calls);
      await drawMeetingRequests(db, draw, ground);
      await drawContactRequests(db, draw, ground);
      await drawDesk(db, draw, ground);
      const slotsOn = await drawKelaPlan(db, draw, ground, lastDays);
      await drawKelaVisits(db, draw, ground, { slotsOn, time });
    }
    await insertAll(db, 'occupancy', time.rows);
    return ids;
  });
  return { office, officeIds, year, seed, today };
}
