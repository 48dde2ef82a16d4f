import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertHandover, moveHandover } from '#store/handovers/handovers.ts';
import { findMatter } from '#store/matters/matters.ts';
import { insertMatter } from '#store/matters/write-matter.ts';
import { newOffice, type TestOffice } from './office.ts';

export let office: TestOffice;
export let outi: string;
export let tiina: string;
/** The matter of the test at hand. */
export let id = '';
let now: Instant;
let count = 0;

/** Opens an office for the file, and a matter of its own for each test, Outi's by Outi. */
export function storedMatterPerTest(): void {
  beforeAll(async () => {
    // Files share this module: a matter must not be opened later for every test that another file had.
    count = 0;
    office = await newOffice('2026-10-21', at(10));
    [outi, tiina] = [await office.idOf('Outi'), await office.idOf('Tiina')];
    now = office.time.clock();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    count += 1;
    id = `matter-${count}`;
    const { officeId } = office;
    await write((db) =>
      insertMatter(db, { id, officeId, ownerId: outi, name: 'Asunto', clientLabel: 'K.' }, by(outi, count)),
    );
  });
}

export const read = () => office.parts.store.read;
export const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
export const later = (minutes: number) => (now + minutes * 60_000) as Instant;
export const by = (staffId: string, minutes = 0) => ({ staffId, at: later(minutes) });
export const result = { needMet: 'partly', educationOrWork: true, newPlans: false } as const;

export const handOver = (handoverId: string, minutes = 0) =>
  write((db) =>
    insertHandover(db, {
      id: handoverId,
      officeId: office.officeId,
      callId: null,
      matterId: id,
      fromStaffId: outi,
      toStaffId: tiina,
      reason: 'Vuokravelka',
      summary: '',
      clientLabel: 'K.',
      contactWay: '',
      promisedToClient: '',
      sentAt: later(minutes),
      dueOn: localDate('2026-10-23'),
    }),
  );
export const step = (
  handoverId: string,
  state: 'taken' | 'returned' | 'done' | 'sent',
  staffId: string,
  to: string,
) =>
  write((db) => moveHandover(db, handoverId, { state, at: later(60), staffId, toStaffId: to, note: 'sana' }));
export const version = async () => (await findMatter(read(), id))?.version;
