import { exampleClients } from '#domain/example-office/people.ts';
import { between, randomOf } from '#domain/example-office/random.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { RowOf } from '#store/insert-all.ts';
import { addMatter } from './fill-matters.ts';
import type { Filling } from './filling.ts';
import type { FollowUps } from './follow-up-rows.ts';

/** Working time in which a handover of the example is finished, in days. */
const DAYS_TO_FINISH = 4;
const HALF_HOUR_MS = 30 * 60_000;

/** Why calls of the example are handed over. */
const reasons = ['Oma asiakas', 'Vuokravelka', 'Asunnon etsiminen', 'Palvelusuunnitelma', 'Maksusitoumus'];

/** Every so many handovers one comes back to its sender first, who sends it on to the other worker. */
const ONE_RETURNED_OF = 9;

/**
 * A handover to one of the two own workers; older ones are done, those of the last days are still under way. Now and then
 * one was the other worker's: then it has three passes.
 */
export function addHandover(
  { person, newId, officeId, today }: Filling,
  rows: FollowUps,
  { callId, staffId, sentAt, dueOn }: { callId: string; staffId: string; sentAt: Instant; dueOn: LocalDate },
): void {
  const id = newId('handover');
  const matterId = newId('matter');
  const isFirst = randomOf(id)() < 0.6;
  const toStaffId = person(isFirst ? 'ownWorker' : 'secondWorker');
  const random = randomOf(`handover ${id}`);
  const over = plusDays(dueOn, DAYS_TO_FINISH) < today;
  const taken = over || dueOn < today;
  const reason = reasons[between(random, 0, reasons.length - 1)] ?? '';
  const clientLabel = exampleClients[between(random, 0, exampleClients.length - 1)] ?? '';
  rows.handovers.push({
    id,
    office_id: officeId,
    call_id: callId,
    matter_id: matterId,
    from_staff_id: staffId,
    to_staff_id: toStaffId,
    state: over ? 'done' : taken ? 'taken' : 'sent',
    reason,
    summary: 'Esimerkkiaineistoa: asia vaatii enemmän selvittelyä.',
    client_label: clientLabel,
    contact_way: '',
    promised_to_client: '',
    sent_at: sentAt,
    due_on: dueOn,
  });
  const step = (
    state: RowOf<'handover_step'>['state'],
    stepAt: Instant,
    by: string,
    to: string | null = null,
  ) =>
    rows.handoverSteps.push({ handover_id: id, state, at: stepAt, staff_id: by, to_staff_id: to, note: '' });
  const goesAround = taken && between(randomOf(`chain ${id}`), 1, ONE_RETURNED_OF) === 1;
  if (goesAround) {
    const other = person(isFirst ? 'secondWorker' : 'ownWorker');
    step('sent', sentAt, staffId, other);
    step('returned', (sentAt + HALF_HOUR_MS) as Instant, other);
    step('sent', (sentAt + 2 * HALF_HOUR_MS) as Instant, staffId, toStaffId);
  } else step('sent', sentAt, staffId, toStaffId);
  const takenAt = instantOf(dueOn, at(8, 30));
  if (taken) step('taken', takenAt, toStaffId);
  if (over) step('done', instantOf(plusDays(dueOn, 2), at(13)), toStaffId);
  addMatter({ officeId, today }, rows, {
    id: matterId,
    name: reason,
    clientLabel,
    callId,
    opener: { staffId, at: sentAt },
    taker: taken ? { staffId: toStaffId, at: takenAt } : undefined,
    closedOn: over ? plusDays(dueOn, 2) : undefined,
  });
}

/**
 * A call promised back for the same afternoon. Of the older ones most were kept then, some the day after, a few given up;
 * those of the last days are open, and some of them have been tried.
 */
export function addPromise(
  { newId, officeId, today }: Filling,
  rows: FollowUps,
  { callId, staffId, on, madeAt }: { callId: string; staffId: string; on: LocalDate; madeAt: Instant },
): void {
  const id = newId('promise');
  const random = randomOf(`promise ${id}`);
  const isOver = plusDays(on, 4) < today;
  const isBroken = isOver && random() < 0.08;
  const isLate = random() < 0.2;
  const keptAt = instantOf(isLate ? plusDays(on, 1) : on, at(13, 20));
  const isKept = isOver && !isBroken;
  rows.promises.push({
    id,
    office_id: officeId,
    call_id: callId,
    state: isKept ? 'kept' : isBroken ? 'broken' : 'open',
    client_label: 'Koe',
    phone: '',
    note: '',
    due_on: on,
    due_minute: at(14),
    made_by_id: staffId,
    made_at: madeAt,
    kept_at: isKept ? keptAt : null,
    broken_reason: isBroken ? 'unreachable' : null,
  });
  const step = (kind: 'notReached' | 'reached' | 'givenUp', stepAt: Instant) =>
    rows.promiseSteps.push({ promise_id: id, kind, at: stepAt, staff_id: staffId, note: '' });
  if (isLate || isBroken) step('notReached', instantOf(on, at(12, 50)));
  if (isKept) step('reached', keptAt);
  if (isBroken) step('givenUp', instantOf(plusDays(on, 2), at(15)));
}
