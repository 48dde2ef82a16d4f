import { array, assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { handOver } from '#tests/support/handovers.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import {
  aPress,
  holder,
  isOver,
  names,
  ofHandovers,
  play,
  presses,
  type Expected,
  type Name,
  type Press,
} from '#tests/support/matter-presses.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let people: Record<Name, { readonly client: Client; readonly id: string }>;
let manager: Client;
beforeAll(async () => {
  office = await newOffice('2026-10-21', at(9, 30));
  manager = await office.as('Paula');
  // Both may keep promises and receive.
  for (const name of ['Olli Toinen', 'Tiina Toinen'])
    await manager.staff.create({ ...once(), name, title: '', roles: ['counsellor', 'ownWorker'] });
  const entered = names.map(async (name) => {
    const all = (await manager.session.current()).people;
    const id =
      all.find((one) => one.name === (name === 'Outi' ? 'Outi Ohjaaja' : `${name} Toinen`))?.id ?? '';
    const client = await office.as(name);
    await client.session.enter({ staffId: id });
    return [name, { client, id }] as const;
  });
  people = Object.fromEntries(await Promise.all(entered)) as typeof people;
});
afterAll(() => office.close());

/** A matter of Outi's own, with a promise beside it that belongs to none yet. */
async function begin() {
  const { client, id: keeperId } = people.Outi;
  const { id } = await client.matters.open({
    ...once(),
    officeId: office.officeId,
    name: 'Asunto',
    clientLabel: '',
  });
  const promise = await client.promises.make({
    ...once(),
    officeId: office.officeId,
    callId: null,
    kind: 'letKnow',
    clientLabel: 'M.',
    phone: '',
    note: '',
    dueOn: localDate('2026-10-28'),
    dueMinute: at(13),
    keeperId,
  });
  return { id, promise };
}

const rowOf = async (table: 'matter' | 'promise', id: string) =>
  office.parts.store.read
    .selectFrom(table)
    .select(['id', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
const handoverOf = (matterId: string) =>
  office.parts.store.read
    .selectFrom('handover')
    .select(['id', 'version'])
    .where('matter_id', '=', matterId)
    .orderBy('sent_at', 'desc')
    .executeTakeFirst();

async function send(id: string, promiseId: string, { kind, by, to, isStale }: Press): Promise<unknown> {
  const { client } = people[by];
  const seen = (row: { id: string; version: number }) => ({
    ...once(),
    ...row,
    version: row.version + (isStale ? 1 : 0),
  });
  const matter = seen(await rowOf('matter', id));
  const toStaffId = people[to].id;
  const item = { kind: 'promise', id: promiseId } as const;
  const found = await handoverOf(id);
  const handover = seen(found ?? { id: 'nowhere', version: 2 });
  switch (kind) {
    case 'keep':
      return client.promises.attempt({ ...seen(await rowOf('promise', promiseId)), reached: true, note: '' });
    case 'link':
    case 'unlink':
      return client.matters[kind]({ ...matter, item });
    case 'handOver':
      return handOver(office, client, { toStaffId, matterId: id });
    case 'take':
      return client.handovers.take(handover);
    case 'return':
      return client.handovers.return({ ...handover, reason: 'Ei minun' });
    case 'complete':
      return client.handovers.complete({ ...handover, note: '' });
    case 'sendOn':
      return client.handovers.sendOn({ ...handover, toStaffId, note: '' });
    case 'refer':
      return client.matters.refer({ ...matter, service: 'Velkaneuvonta' });
    case 'endReferral': {
      const { referrals } = await people.Outi.client.matters.get({ id });
      const referralId = referrals.find(({ state }) => state === 'open')?.id ?? 'nowhere';
      return client.matters.endReferral({ ...matter, referralId, state: 'arrived', note: '' });
    }
    case 'close':
      return client.matters.close({ ...matter, needMet: 'yes', educationOrWork: false, newPlans: false });
    case 'reopen':
      return client.matters.reopen(matter);
    case 'assign':
      return manager.matters.assign({ ...matter, toStaffId });
  }
}

/** What a matter always is, whatever has been pressed, and what it is to be after these presses. */
async function compare(id: string, expected: Expected): Promise<void> {
  const shown = await people.Outi.client.matters.get({ id });
  const { owner, state, passes, had } = expected;
  expect(shown).toMatchObject({ ownerId: people[owner].id, state, passes, workers: had.size });
  const waits: string[] = [];
  if (expected.isLinked && expected.isPromiseOpen) waits.push('promise');
  if (!isOver(expected)) waits.push('handover');
  for (let left = expected.referrals; left > 0; left -= 1) waits.push('referral');
  expect(shown.openParts.map(({ kind }) => kind)).toEqual(waits);
  // One owner: an open matter is in one person's list and in nobody else's.
  const lists = await Promise.all(
    names.map((name) => people[name].client.matters.list({ officeId: office.officeId, box: 'mine' })),
  );
  const has = names.filter((_, index) => lists[index]?.some((one) => one.id === id));
  expect(has).toEqual([owner]);
}

test('H1 H5 in any order of presses a matter has one owner, each pass is counted, and it closes only with nothing open', async () => {
  const met = new Set<string>();
  await assert(
    asyncProperty(array(aPress, { minLength: 8, maxLength: 24, size: 'max' }), async (drawn) => {
      const { id, promise } = await begin();
      const expected: Expected = {
        owner: 'Outi',
        state: 'open',
        passes: 0,
        had: new Set<Name>(['Outi']),
        isLinked: false,
        isPromiseOpen: true,
        handover: null,
        referrals: 0,
      };
      for (const one of drawn) {
        const turn = ofHandovers.includes(one.kind) ? holder(expected) : expected.owner;
        const press = one.isTurn && turn ? { ...one, by: turn } : one;
        office.time.advanceMinutes(1);
        const code = play(expected, press) ?? 'done';
        const answer = await send(id, promise.id, press).then(
          () => 'done',
          (error: unknown) => (error as { code?: string }).code ?? String(error),
        );
        expect([press, answer]).toEqual([press, code]);
        met.add(`${press.kind} ${code}`);
      }
      await compare(id, expected);
    }),
    { numRuns: 60, seed: 7 },
  );
  // The control: each press has been accepted, and each refusal that is told apart above has been given.
  expect(presses.filter((kind) => !met.has(`${kind} done`))).toEqual([]);
  const answers = [...met].map((one) => one.split(' ')[1] ?? '');
  expect(new Set(answers)).toEqual(
    new Set([
      'done',
      'CHANGED_MEANWHILE',
      'INVALID_INPUT',
      'MATTER_HAS_OPEN',
      'NOT_ALLOWED',
      'NOT_FOUND',
      'NOT_POSSIBLE_NOW',
    ]),
  );
});

test('H5 a matter that cannot be closed stays as it was: no look back, no line in its history, the same version', async () => {
  const { id, promise } = await begin();
  const { matters } = people.Outi.client;
  const linked = await matters.link({ ...once(), id, version: 1, item: { kind: 'promise', id: promise.id } });
  const before = await matters.get({ id });
  const result = { needMet: 'yes', educationOrWork: false, newPlans: false } as const;
  const refused = await refusalOf(matters.close({ ...once(), id, version: linked.version, ...result }));
  expect(refused).toMatchObject({
    code: 'MATTER_HAS_OPEN',
    data: { open: [{ kind: 'promise', id: promise.id }] },
  });
  expect(await matters.get({ id })).toEqual(before);
});
