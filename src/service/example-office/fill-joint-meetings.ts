import { exampleKelaDay, exampleKelaFromOn } from '#domain/example-office/calendar.ts';
import type { ExamplePerson } from '#domain/example-office/people.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import { fromSteps } from '#domain/occupancy/from-steps.ts';
import { instantOf } from '#domain/time/instant.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay, overlaps, type MinuteRange } from '#domain/time/minute-of-day.ts';
import { mondayOf } from '#domain/time/week.ts';
import { addEvent } from '#store/joint-meetings/events.ts';
import { insertJointMeeting } from '#store/joint-meetings/insert.ts';
import { insertAll } from '#store/insert-all.ts';
import { occupiedSteps } from '#store/occupancy/occupied-steps.ts';
import { occupyAll } from '#store/occupancy/people.ts';
import type { Filling } from './filling.ts';

/** A joint meeting lasts two slots. */
const MINUTES = exampleKelaDay.slotMinutes * 2;

interface Wanted {
  /** Weeks from today's: the Kela day of that week. */
  readonly week: number;
  readonly keyWorker: ExamplePerson;
  readonly clientLabel: string;
  readonly scope: string;
  readonly noteToKela: string;
  readonly outside: { readonly name: string; readonly organisation: string } | null;
  readonly isHeld: boolean;
}

const wanted: readonly Wanted[] = [
  {
    week: -3,
    keyWorker: 'ownWorker',
    clientLabel: 'Koe K',
    scope: 'asumisen ja toimeentulotuen asiat',
    noteToKela: 'vuokratakuu',
    outside: null,
    isHeld: true,
  },
  {
    week: 2,
    keyWorker: 'secondWorker',
    clientLabel: 'Koe T',
    scope: 'kuntoutus ja toimeentulo',
    noteToKela: 'kuntoutustuen jatko',
    outside: { name: 'Velkaneuvoja Koe', organisation: 'talous- ja velkaneuvonta' },
    isHeld: false,
  },
];

/** A joint meeting that was held, with its sheet, and one to come; where the adviser and the own worker are both free. */
export async function fillJointMeetings(filling: Filling): Promise<void> {
  for (const one of wanted) {
    const on = plusDays(mondayOf(filling.today), one.week * 7 + exampleKelaDay.weekday - 1);
    const range = on < exampleKelaFromOn ? undefined : await firstFree(filling, one, on);
    if (range) await addMeeting(filling, one, { on, ...range });
  }
}

async function firstFree(
  { db, officeId, person }: Filling,
  { keyWorker }: Wanted,
  on: LocalDate,
): Promise<MinuteRange | undefined> {
  const adviserId = person('adviser');
  const template = {
    id: '',
    officeId,
    adviserId,
    ...exampleKelaDay,
    bufferMinutes: 0,
    everyWeeks: 1,
    validFromOn: exampleKelaFromOn,
    validToOn: null,
  };
  const day = slotsOn(on, { templates: [template], exceptions: [], closures: [], occupied: [] });
  const steps = await occupiedSteps(db, [adviserId, person(keyWorker)], on, on);
  const taken = fromSteps(steps.map(({ minute, kind, id }) => ({ minute, source: { kind, id } })));
  return day.capacity
    .map(({ startMinute }) => ({ startMinute, endMinute: minuteOfDay(startMinute + MINUTES) }))
    .find(
      (range) =>
        day.open.some((open) => open.startMinute <= range.startMinute && range.endMinute <= open.endMinute) &&
        !taken.some((other) => overlaps(range, other)),
    );
}

async function addMeeting(
  { db, officeId, person, newId, today }: Filling,
  { keyWorker, clientLabel, scope, noteToKela, outside, isHeld }: Wanted,
  time: MinuteRange & { readonly on: LocalDate },
): Promise<void> {
  const id = newId('joint-meeting');
  const participant = (role: 'keyWorker' | 'kelaAdviser' | 'outside', staffId: string | null) => ({
    id: newId('participant'),
    role,
    staffId,
    name: '',
    organisation: '',
  });
  const own = participant('keyWorker', person(keyWorker));
  const participants = [
    own,
    participant('kelaAdviser', person('adviser')),
    ...(outside ? [{ ...participant('outside', null), ...outside }] : []),
  ];
  const madeOn = plusDays(today, isHeld ? -35 : -4);
  const made = { staffId: person(keyWorker), at: instantOf(madeOn, at(10, 15)) };
  await insertJointMeeting(
    db,
    {
      ...time,
      id,
      officeId,
      adviserId: person('adviser'),
      way: 'office',
      place: 'huone 2',
      clientLabel,
      clientPhone: '',
      language: 'fi',
      interpreter: false,
      noteToKela,
      permission: { scope, givenOn: madeOn },
      participants,
      seriesNo: 1,
      seriesOf: 1,
      seriesId: null,
    },
    made,
  );
  const resourceIds = participants.flatMap(({ staffId }) => staffId ?? []);
  await occupyAll(db, { resourceIds, on: time.on, range: time }, { kind: 'meeting', id });
  if (!isHeld) return;
  const closed = { staffId: person(keyWorker), at: instantOf(time.on, time.endMinute) };
  await db
    .updateTable('joint_meeting')
    .set({
      state: 'held',
      understanding: 'Esimerkkiaineistoa: vuokra on maksettu kahdelta kuulta, takuu puuttuu.',
      goal: 'Asunto säilyy ja talous on tasapainossa keväällä.',
      follow_up_on: plusDays(time.on, 42),
      closed_at: closed.at,
      closed_by_id: closed.staffId,
      changed_at: closed.at,
      changed_by_id: closed.staffId,
      version: 2,
    })
    .where('id', '=', id)
    .execute();
  const doneAt = instantOf(plusDays(time.on, 6), at(12));
  await insertAll(db, 'joint_meeting_step', [
    {
      id: newId('meeting-step'),
      meeting_id: id,
      place_no: 1,
      what: 'Toimittaa vuokrasopimuksen Kelaan',
      doer_id: null,
      due_on: plusDays(time.on, 7),
      done_at: doneAt,
      done_by_id: person(keyWorker),
    },
    {
      id: newId('meeting-step'),
      meeting_id: id,
      place_no: 2,
      what: 'Sopii vuokranantajan kanssa maksusuunnitelmasta',
      doer_id: own.id,
      due_on: plusDays(time.on, 28),
      done_at: null,
      done_by_id: null,
    },
  ]);
  await addEvent(db, id, { kind: 'closed', ...closed });
}
