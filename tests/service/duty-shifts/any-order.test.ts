import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  record,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { awayOn } from '#domain/absences/away.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { once, type Client } from '#tests/support/line.ts';
import { occupiedOn } from '#tests/support/occupied.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');
/** Two open days to come. */
const days = [localDate('2026-10-22'), localDate('2026-10-23')] as const;
const [FIRST, LAST] = days;

const names = ['Outi', 'Olli', 'Oona'] as const;
type Name = (typeof names)[number];

/** What somebody does with the roster; what is not possible at the moment is refused and changes nothing. */
type Move =
  | {
      readonly kind: 'assign';
      readonly on: (typeof days)[number];
      readonly who: Name;
      readonly deputy: Name | null;
    }
  | {
      readonly kind: 'take';
      readonly on: (typeof days)[number];
      readonly who: Name;
      readonly place: 'person' | 'deputy';
    }
  | { readonly kind: 'clear'; readonly on: (typeof days)[number] }
  | { readonly kind: 'away'; readonly who: Name; readonly to: (typeof days)[number] }
  | { readonly kind: 'back'; readonly who: Name }
  | { readonly kind: 'close'; readonly on: (typeof days)[number] }
  | { readonly kind: 'open'; readonly on: (typeof days)[number] };

const who = constantFrom(...names);
const on = constantFrom(...days);
const kind = <Kind extends Move['kind']>(one: Kind) => constantFrom(one);
const moves: Arbitrary<Move>[] = [
  record({ kind: kind('assign'), on, who, deputy: constantFrom<Name | null>(...names, null) }),
  record({ kind: kind('assign'), on, who, deputy: who }),
  record({ kind: kind('take'), on, who, place: constantFrom('person' as const, 'deputy' as const) }),
  record({ kind: kind('clear'), on }),
  record({ kind: kind('away'), who, to: on }),
  record({ kind: kind('away'), who, to: on }),
  record({ kind: kind('back'), who }),
  record({ kind: kind('close'), on }),
  record({ kind: kind('open'), on }),
];
const aMove = constantFrom(...moves).chain((move) => move);

/** Now and then both of one day go away, in either order: chance alone seldom has that. */
const aBeginning = tuple(on, constantFrom(...names), boolean(), boolean()).map(
  ([day, staff, isDeputyFirst, isPlain]): readonly Move[] => {
    const deputy = names[(names.indexOf(staff) + 1) % names.length] ?? 'Outi';
    const away = [staff, deputy].map((one): Move => ({ kind: 'away', who: one, to: LAST }));
    const both = isDeputyFirst ? away.toReversed() : away;
    return isPlain ? [] : [{ kind: 'assign', on: day, who: staff, deputy }, ...both];
  },
);

let office: TestOffice;
let manager: Client;
let people: Record<Name, { readonly id: string; readonly client: Client }>;
beforeEach(async () => {
  office = await newOffice(TODAY, at(8));
  manager = await office.as('Paula');
  for (const name of ['Olli Toinen', 'Oona Kolmas'])
    await manager.staff.create({ ...once(), name, title: '', roles: ['counsellor'] });
  const person = async (name: Name) => ({ id: await office.idOf(name), client: await office.as(name) });
  people = { Outi: await person('Outi'), Olli: await person('Olli'), Oona: await person('Oona') };
});
afterEach(() => office.close());

const roster = () => manager.dutyShifts.days({ officeId: office.officeId, from: FIRST, to: LAST });
const absences = () => manager.absences.list({ from: FIRST, to: LAST });
const exceptions = () => manager.serviceHours.exceptions({ officeId: office.officeId, from: FIRST });
const shiftOn = async (day: string) => (await roster()).find((one) => one.on === day)?.shift ?? null;

async function make(move: Move): Promise<unknown> {
  const here = { ...once(), officeId: office.officeId };
  switch (move.kind) {
    case 'assign': {
      const version = (await shiftOn(move.on))?.version ?? null;
      const deputyId = move.deputy && people[move.deputy].id;
      return manager.dutyShifts.assign({
        ...here,
        on: move.on,
        staffId: people[move.who].id,
        deputyId,
        version,
      });
    }
    case 'take':
      return people[move.who].client.dutyShifts.take({ ...here, on: move.on, place: move.place });
    case 'clear': {
      const shift = await shiftOn(move.on);
      return shift && manager.dutyShifts.clear({ ...here, on: move.on, version: shift.version });
    }
    case 'away': {
      const absence = { staffId: people[move.who].id, fromOn: FIRST, toOn: move.to, deputyId: null };
      return manager.absences.create({ ...once(), ...absence, kind: 'leave', seenAgreed: [] });
    }
    case 'back': {
      const absence = (await absences()).find(({ staffId }) => staffId === people[move.who].id);
      return absence && manager.absences.remove({ ...once(), id: absence.id, version: absence.version });
    }
    case 'close': {
      const days_ = {
        kind: 'closed' as const,
        startMinute: null,
        endMinute: null,
        fromOn: move.on,
        toOn: move.on,
      };
      const wanted = { officeId: office.officeId, ...days_, reason: 'koulutus', opensOnHoliday: false };
      const { duties } = await manager.serviceHours.checkException(wanted);
      return manager.serviceHours.saveException({ ...once(), ...wanted, acceptedDuties: duties.length });
    }
    case 'open': {
      const exception = (await exceptions()).find(({ fromOn }) => fromOn === move.on);
      return exception && manager.serviceHours.removeException({ ...once(), id: exception.id });
    }
  }
}

/** What is wrong with the roster as it stands, in words; empty when everything agrees. */
async function contradictions(): Promise<string[]> {
  const wrong: string[] = [];
  const away = await absences();
  for (const day of await roster()) {
    const { shift, gaps } = day;
    if (shift && shift.staffId === shift.deputyId) wrong.push(`${day.on}: one person in both places`);
    for (const id of [shift?.staffId, shift?.deputyId])
      if (id && awayOn(id, day.on, away)) wrong.push(`${day.on}: somebody away has a place`);
    for (const { place, deputyId } of gaps) {
      const isFilled = place === 'person' ? shift !== null : shift !== null && shift.deputyId !== null;
      if (isFilled) wrong.push(`${day.on}: ${place} is filled and missed`);
      if (deputyId && awayOn(deputyId, day.on, away)) wrong.push(`${day.on}: offered to somebody away`);
    }
    for (const name of names) {
      const { id } = people[name];
      const taken = await occupiedOn(office, day.on, id);
      const duties = taken.filter((one) => one.endsWith('duty-shift'));
      const due = shift?.staffId === id ? ['9.00-11.30 duty-shift'] : [];
      if (duties.join() !== due.join())
        wrong.push(`${day.on}: ${name} has ${duties.join()}, not ${due.join()}`);
      const isAway = awayOn(id, day.on, away) !== undefined;
      if (isAway !== taken.some((one) => one.endsWith(' absence')))
        wrong.push(`${day.on}: the time of ${name} is not that of the absence`);
    }
  }
  return wrong;
}

test('L4 L14 whatever is done in whatever order, roster, absences and everybody’s time tell the same', async () => {
  const done = new Set<string>();
  await assert(
    asyncProperty(
      aBeginning,
      array(aMove, { minLength: 6, maxLength: 14, size: 'max' }),
      async (beginning, later) => {
        for (const move of [...beginning, ...later]) {
          const came = await make(move).then(
            (answer) => (answer === null || answer === undefined ? 'nothing to do' : 'done'),
            (error: unknown) => (error as { code: string }).code,
          );
          done.add(`${move.kind} ${came}`);
          for (const { gaps } of await roster())
            for (const { place, deputyId } of gaps)
              done.add(`${place} ${deputyId === null ? 'empty' : 'offered'}`);
          expect([move, came, await contradictions()]).toEqual([move, came, []]);
        }
        for (const name of names) await make({ kind: 'back', who: name });
        for (const day of days) await make({ kind: 'open', on: day });
        for (const day of days) await make({ kind: 'clear', on: day });
      },
    ),
    { numRuns: 40, seed: 61 },
  );
  // The control: each kind of move has been made and not only refused, and each kind of gap has been there.
  for (const one of ['person offered', 'person empty', 'deputy empty']) expect([...done]).toContain(one);
  for (const one of ['assign', 'take', 'clear', 'away', 'back', 'close', 'open'])
    expect([...done]).toContain(`${one} done`);
});
