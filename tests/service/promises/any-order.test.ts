import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
} from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PromiseView } from '#contract/promises.ts';
import { afterStep, type BrokenReason, type PromiseState, type PromiseStep } from '#domain/promises/state.ts';
import { TAKE_BACK_MINUTES } from '#domain/promises/take-back.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = localDate('2026-10-21');
const LATER = localDate('2026-12-16');
const PHONE = '000 123 456';

type Name = 'Outi' | 'Ville';

/** One press of one person, some minutes after the one before, perhaps on a row that has not been read anew. */
interface Press {
  readonly by: Name;
  readonly minutes: number;
  readonly isStale: boolean;
  readonly what:
    | { readonly kind: 'attempt'; readonly reached: boolean }
    | {
        readonly kind: 'change';
        readonly dueMinute: MinuteOfDay;
        readonly keeper: Name;
        readonly told: boolean;
      }
    | { readonly kind: 'giveUp'; readonly reason: BrokenReason }
    | { readonly kind: 'takeBack' };
}

const aName = constantFrom<Name>('Outi', 'Ville');
const aPress: Arbitrary<Press> = record({
  by: aName,
  minutes: constantFrom(0, 1, TAKE_BACK_MINUTES, TAKE_BACK_MINUTES + 1),
  isStale: nat(7).map((one) => one === 0),
  what: oneof(
    record({ kind: constant('attempt' as const), reached: nat(3).map((one) => one === 0) }),
    record({
      kind: constant('change' as const),
      dueMinute: constantFrom(at(8), at(12), at(15)),
      keeper: aName,
      told: boolean(),
    }),
    record({
      kind: constant('giveUp' as const),
      reason: constantFrom<BrokenReason>('unreachable', 'wrongNumber', 'noLongerNeeded', 'other'),
    }),
    record({ kind: constant('takeBack' as const) }),
    record({ kind: constant('takeBack' as const) }),
  ),
});

/** What the promise is to be, told by the steps that stand. */
interface Expected {
  version: number;
  clock: number;
  terms: { dueMinute: MinuteOfDay; dueOn: string; keeper: Name };
  reason: BrokenReason | null;
  steps: {
    kind: PromiseStep;
    by: Name;
    clock: number;
    told: boolean | null;
    was: Expected['terms'] | null;
  }[];
}

const stateOf = ({ steps }: Expected): PromiseState =>
  steps.reduce<PromiseState>((state, { kind }) => afterStep(state, kind), 'open');

let office: TestOffice;
let people: Record<Name, { readonly client: Client; readonly id: string }>;
beforeAll(async () => {
  office = await newOffice(TODAY, at(9));
  const paula = await office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Ville Varalla', title: '', roles: ['counsellor'] });
  people = {
    Outi: { client: await office.as('Outi'), id: await office.idOf('Outi') },
    Ville: { client: await office.as('Ville'), id: await office.idOf('Ville') },
  };
});
afterAll(() => office.close());

const make = () =>
  people.Outi.client.promises.make({
    ...once(),
    officeId: office.officeId,
    callId: null,
    kind: 'callBack',
    clientLabel: 'M.',
    phone: PHONE,
    note: '',
    dueOn: LATER,
    dueMinute: at(13),
    keeperId: people.Outi.id,
  });

function send(id: string, version: number, { by, what }: Press): Promise<PromiseView> {
  const { promises } = people[by].client;
  const seen = { ...once(), id, version };
  switch (what.kind) {
    case 'attempt':
      return twice(promises.attempt, { ...seen, reached: what.reached, note: '' });
    case 'giveUp':
      return twice(promises.giveUp, { ...seen, reason: what.reason, note: 'syy' });
    case 'takeBack':
      return twice(promises.takeBack, { ...seen, phone: PHONE });
    case 'change': {
      const { dueMinute, keeper, told } = what;
      const change = { dueOn: LATER, dueMinute, keeperId: people[keeper].id, told };
      return twice(promises.change, { ...seen, ...change });
    }
  }
}

/** Sends the same request two times, as a window does that has heard no answer; both answers are to be the same. */
async function twice<Input>(
  operation: (input: Input) => Promise<PromiseView>,
  input: Input,
): Promise<PromiseView> {
  const first = await operation(input);
  expect(await operation(input)).toEqual(first);
  return first;
}

/** What came of a press: `done` with the promise as it was saved, or the refusal's code. */
const outcomeOf = (
  answer: Promise<PromiseView>,
): Promise<{ readonly code: string; readonly saved?: PromiseView }> =>
  answer.then(
    (saved) => ({ code: 'done', saved }),
    (error: unknown) => ({ code: (error as { code: string }).code }),
  );

/** What is to come of a press: a refusal's code, or nothing, and `expected` is then as it is to be. */
function play(expected: Expected, { by, minutes, isStale, what }: Press): string | undefined {
  expected.clock += minutes;
  if (isStale) return 'CHANGED_MEANWHILE';
  const last = expected.steps.at(-1);
  if (what.kind === 'takeBack') {
    if (!last || last.by !== by || expected.clock - last.clock > TAKE_BACK_MINUTES) return 'NOT_POSSIBLE_NOW';
    expected.steps.pop();
    expected.reason = null;
    if (last.was) expected.terms = last.was;
  } else {
    if (stateOf(expected) !== 'open') return 'NOT_POSSIBLE_NOW';
    const step = { by, clock: expected.clock, told: null, was: null };
    if (what.kind === 'attempt')
      expected.steps.push({ ...step, kind: what.reached ? 'reached' : 'notReached' });
    else if (what.kind === 'giveUp') {
      expected.steps.push({ ...step, kind: 'givenUp' });
      expected.reason = what.reason;
    } else {
      expected.steps.push({ ...step, kind: 'changed', told: what.told, was: expected.terms });
      expected.terms = { dueOn: LATER, dueMinute: what.dueMinute, keeper: what.keeper };
    }
  }
  expected.version += 1;
  return undefined;
}

/** The promise as it is shown, held against what it is to be. */
function compare(shown: PromiseView, expected: Expected): void {
  const { terms, steps, version, reason } = expected;
  const state = stateOf(expected);
  expect(shown).toMatchObject({
    state,
    version,
    dueOn: terms.dueOn,
    dueMinute: terms.dueMinute,
    keeperId: people[terms.keeper].id,
    brokenReason: reason,
    // The office keeps no identities: a number stays only as long as it is to be called.
    phone: state === 'open' ? PHONE : '',
    untold: state === 'open' && steps.findLast(({ kind }) => kind === 'changed')?.told === false,
  });
  expect(
    shown.steps.map(({ kind, byName, told, was }) => [
      kind,
      byName.split(' ')[0],
      told,
      was?.dueMinute ?? null,
    ]),
  ).toEqual(steps.map(({ kind, by, told, was }) => [kind, by, told, was?.dueMinute ?? null]));
}

const openOnes = () => people.Ville.client.promises.open({ officeId: office.officeId });

test('R12 in any order of presses by two people there is one state, every step, and a version for each', async () => {
  const met = new Set<string>();
  await assert(
    asyncProperty(array(aPress, { minLength: 1, maxLength: 12 }), async (presses) => {
      office.time.set(TODAY, at(9));
      const made = await make();
      let shown = made;
      const expected: Expected = {
        version: 1,
        clock: 0,
        terms: { dueOn: LATER, dueMinute: at(13), keeper: 'Outi' },
        reason: null,
        steps: [],
      };
      for (const drawn of presses) {
        // Of a row that nobody has changed there is no older version.
        const press = { ...drawn, isStale: drawn.isStale && shown.version > 1 };
        office.time.advanceMinutes(press.minutes);
        const code = play(expected, press) ?? 'done';
        const answer = await outcomeOf(
          send(made.id, press.isStale ? shown.version - 1 : shown.version, press),
        );
        expect([press, answer.code]).toEqual([press, code]);
        met.add(`${press.what.kind} ${code}`);
        shown = answer.saved ?? shown;
        compare(shown, expected);
        // The list tells the same as the answer of the press.
        expect((await openOnes()).find(({ id }) => id === made.id)).toEqual(
          stateOf(expected) === 'open' ? shown : undefined,
        );
      }
    }),
    { numRuns: 60, seed: 21 },
  );
  // The control: every kind of press has been done, refused as too old and refused as impossible.
  expect([...met].toSorted()).toEqual(
    ['attempt', 'change', 'giveUp', 'takeBack'].flatMap((kind) => [
      `${kind} CHANGED_MEANWHILE`,
      `${kind} NOT_POSSIBLE_NOW`,
      `${kind} done`,
    ]),
  );
});

test('a request id that another press has used does nothing but say so', async () => {
  office.time.set(TODAY, at(9));
  const { id } = await make();
  const used = once();
  const { promises } = people.Outi.client;
  await promises.attempt({ ...used, id, version: 1, reached: false, note: '' });
  const reused = promises.giveUp({ ...used, id, version: 2, reason: 'unreachable', note: '' });
  expect(await refusalOf(reused)).toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'requestId', code: 'reused' }] },
  });
  expect((await openOnes()).map((one) => one.id)).toContain(id);
});

test.each([
  [0, 'done', 'open'],
  [1, 'NOT_POSSIBLE_NOW', 'kept'],
])('%i ms after ten minutes a step is taken back: %s, the promise is %s', async (beyond, code, state) => {
  office.time.set(TODAY, at(9));
  const { id } = await make();
  const { promises } = people.Outi.client;
  await promises.attempt({ ...once(), id, version: 1, reached: true, note: '' });
  office.time.advanceMinutes(TAKE_BACK_MINUTES + beyond / 60_000);
  const back = await outcomeOf(promises.takeBack({ ...once(), id, version: 2, phone: PHONE }));
  expect(back.code).toBe(code);
  const isOpen = (await openOnes()).some((one) => one.id === id && one.phone === PHONE);
  expect(isOpen).toBe(state === 'open');
});

test.each([
  [0, 'done'],
  [59_999, 'done'],
  [60_000, 'INVALID_INPUT'],
])('a promise for the minute that began %i ms ago: %s', async (ago, code) => {
  office.time.set(TODAY, at(9, 30));
  office.time.advanceMinutes(ago / 60_000);
  const before = (await openOnes()).length;
  const made = await outcomeOf(
    people.Outi.client.promises.make({
      ...once(),
      officeId: office.officeId,
      callId: null,
      kind: 'letKnow',
      clientLabel: 'M.',
      phone: '',
      note: '',
      dueOn: TODAY,
      dueMinute: at(9, 30),
      keeperId: people.Outi.id,
    }),
  );
  expect(made.code).toBe(code);
  expect((await openOnes()).length - before).toBe(code === 'done' ? 1 : 0);
});
