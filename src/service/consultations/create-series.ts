import type { SeriesDetails } from '#contract/consultations.ts';
import { closureOn } from '#domain/calendar/closures.ts';
import { checkSeries } from '#domain/consultations/series.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { weeklyDays } from '#domain/time/weekly-days.ts';
import { insertConsultation } from '#store/consultations/consultations.ts';
import { findSeries, insertSeries, type StoredSeries } from '#store/consultations/series.ts';
import type { ReadDb } from '#store/database.ts';
import { isKelaAdviser } from '#store/kela-days/advisers.ts';
import { listClosures } from '#store/offices/closures.ts';
import { findOffice } from '#store/offices/offices.ts';
import { findStaffMember } from '#store/staff/staff.ts';
import { noIdentityCodes } from '#service/identity/no-identity-codes.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { found, refuse } from '#service/refuse.ts';
import { stillHere } from '#service/staff/works-on.ts';
import type { WriteCall } from '#service/write.ts';
import { clashesFor, takeTogether } from './people-time.ts';

/** Everybody whose time a series takes, each once. */
const peopleOf = ({ adviserId, participantIds }: SeriesDetails): string[] => [
  ...new Set([...participantIds, ...(adviserId === null ? [] : [adviserId])]),
];

/** What a series would mean, for the person to see before anything is saved. */
export async function checkWanted(db: ReadDb, wanted: SeriesDetails, now: Instant) {
  const { dates, closed } = await plannedDates(db, wanted, now);
  return { dates, closed, clashes: await clashesFor(db, peopleOf(wanted), wanted, dates) };
}

/** Takes everybody's time on every date that is not left out. The dates of closed days are never made. */
export async function createSeries(
  call: WriteCall,
  wanted: SeriesDetails,
  leaveOut: readonly LocalDate[],
): Promise<StoredSeries> {
  const { db, actor, now, newId, audit, announce } = call;
  noIdentityCodes({ name: wanted.name });
  const { dates } = await plannedDates(db, wanted, now);
  const held = dates.filter((on) => !leaveOut.includes(on));
  if (held.length === 0)
    return refuse('INVALID_INPUT', { problems: [{ field: 'validToOn', code: 'noDates' }] });
  const id = newId();
  const by = { staffId: actor.id, at: now };
  await insertSeries(db, { id, ...wanted, participantIds: [...new Set(wanted.participantIds)] }, by);
  const range = { startMinute: wanted.startMinute, endMinute: wanted.endMinute };
  for (const on of held) {
    const consultationId = newId();
    await insertConsultation(db, { id: consultationId, seriesId: id, on, ...range }, by);
    await takeTogether(db, peopleOf(wanted), { on, range }, consultationId);
  }
  audit('consultation-series', id);
  announce(wanted.officeId, 'consultations');
  return found(await findSeries(db, id), 'consultation-series');
}

/** The days of the series from today on, without those on which the office is closed. */
async function plannedDates(
  db: ReadDb,
  wanted: SeriesDetails,
  now: Instant,
): Promise<{ dates: LocalDate[]; closed: LocalDate[] }> {
  found(await findOffice(db, wanted.officeId), 'office');
  const { adviserId } = wanted;
  if (adviserId !== null && !(await isKelaAdviser(db, adviserId)))
    return refuse('NOT_FOUND', { entity: 'adviser' });
  for (const staffId of wanted.participantIds) found(await findStaffMember(db, staffId), 'staff');
  refuseUnknownDay('validFromOn', wanted.validFromOn);
  refuseUnknownDay('validToOn', wanted.validToOn);
  const problems: { field: string; code: string }[] = checkSeries(wanted);
  const people = peopleOf(wanted);
  if ((await stillHere(db, people, wanted.validToOn)).length < people.length)
    problems.push({ field: 'participantIds', code: 'notOfTheOffice' });
  if (wanted.validFromOn < localOf(now).on) problems.push({ field: 'validFromOn', code: 'changesPast' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  const closures = await listClosures(db, wanted.officeId);
  const days = weeklyDays(wanted);
  const isClosed = (on: LocalDate) => closureOn(on, closures) !== undefined;
  return { dates: days.filter((on) => !isClosed(on)), closed: days.filter(isClosed) };
}
