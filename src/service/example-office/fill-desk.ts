import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { tallyKeysOn } from '#domain/desk-tally/tally-keys.ts';
import { between, randomOf } from '#domain/example-office/random.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { insertBatch, insertEmptying } from '#store/mail-drop/write-mail.ts';
import { insertAll, type RowOf } from '#store/insert-all.ts';
import type { Filling } from './filling.ts';

/** Days before today of which the example's desk has counted something. */
const DAYS = 60;
/** Most questions about Kela that the example's desk hears in a day. */
const MOST_QUESTIONS = 6;

/** Working days of the last two months, the earliest first; today is still to come. */
function daysBefore(today: LocalDate): LocalDate[] {
  return Array.from({ length: DAYS }, (_, index) => plusDays(today, index - DAYS)).filter((on) =>
    isWorkingDay(on),
  );
}

/** What the desk has counted: questions by topic, and the mail drop with an envelope every tenth working day. */
export async function fillDesk(filling: Filling): Promise<void> {
  const days = daysBefore(filling.today);
  await fillTally(filling, days);
  await fillMailDrop(filling, days);
}

async function fillTally(
  { db, officeId, person, newId }: Filling,
  days: readonly LocalDate[],
): Promise<void> {
  const rows = days.flatMap((on): RowOf<'desk_question'>[] => {
    const random = randomOf(`tally ${on}`);
    const keys = tallyKeysOn(on);
    return Array.from({ length: between(random, 0, MOST_QUESTIONS) }, (_, index) => ({
      id: newId('desk-question'),
      office_id: officeId,
      on_date: on,
      topic_code: keys[between(random, 0, keys.length - 1)]?.topicCode ?? 'muu-kela',
      counted_at: instantOf(on, at(9 + index)),
      counted_by_id: person('secretary'),
      taken_back_at: null,
      taken_back_by_id: null,
    }));
  });
  await insertAll(db, 'desk_question', rows);
}

async function fillMailDrop(
  { db, officeId, person, newId }: Filling,
  days: readonly LocalDate[],
): Promise<void> {
  const staffId = person('secretary');
  let number = 0;
  let loose: { id: string; items: number }[] = [];
  for (const [index, on] of days.entries()) {
    const items = between(randomOf(`mail ${on}`), 0, 4);
    const id = newId('mail-emptying');
    const by = { staffId, at: instantOf(on, at(14)) };
    await insertEmptying(db, { id, officeId, on, minute: at(14), items }, by);
    loose.push({ id, items });
    // The last days wait for their envelope.
    if (index % 10 !== 9 || index >= days.length - 2) continue;
    number += 1;
    await insertBatch(
      db,
      {
        id: newId('mail-batch'),
        officeId,
        number,
        handedTo: 'Kaisa Esimerkki-Kela',
        handedOn: on,
        handedMinute: at(15),
        emptyingIds: loose.map((one) => one.id),
        items: loose.reduce((sum, one) => sum + one.items, 0),
      },
      { staffId, at: instantOf(on, at(15)) },
    );
    loose = [];
  }
}
