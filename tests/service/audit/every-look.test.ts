import { createRouterClient, type RouterClient } from '@orpc/server';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loggedAs } from '#domain/audit/logged-as.ts';
import { operations, type Operation } from '#domain/permissions/operation.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newService, type Service } from '#service/service.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { canariesIn, plantCanaries } from '#tests/support/canaries.ts';
import { contractOperations, sampleOf } from '#tests/support/contract-operations.ts';
import { filledExample } from '#tests/support/filled-example.ts';
import { once } from '#tests/support/line.ts';
import { settableClock } from '#tests/support/office.ts';

/** A Wednesday; the example's history ends the day before. */
const TODAY = '2026-10-21';
const time = settableClock(localDate(TODAY), at(9, 40));
const notAnswered: readonly Operation[] = ['live.changes'];
const looks = contractOperations.filter(
  ({ name, writes }) =>
    !writes && operations.includes(name as Operation) && !notAnswered.includes(name as Operation),
);

let parts: ServiceParts;
let close: () => Promise<void>;
let officeId: string;
const people: RouterClient<Service>[] = [];
/** Ids of everything that an operation may be asked about. */
let ids: string[];
/** Days on which something was. */
let days: string[];

beforeAll(async () => {
  const made = await filledExample(time.clock, { printPdf: () => Promise.resolve({ kind: 'noBrowser' }) });
  ({ close, parts } = made);
  const service = newService(parts);
  const asked = createRouterClient(service, { context: { sessionId: 'asks' } });
  const session = await asked.session.current();
  officeId = session.offices[0]?.id ?? '';
  for (const { id } of session.people) {
    const person = createRouterClient(service, { context: { sessionId: `session of ${id}` } });
    await person.session.enter({ staffId: id });
    people.push(person);
  }
  await parts.store.write((db) =>
    db
      .updateTable('office')
      .set({ identity_mode: 'register' } as never)
      .execute(),
  );
  await addWhatTheExampleLacks(session.people.map(({ name }) => name));
  await plantCanaries(parts.store);
  const rows = async (query: string) =>
    (await sql<{ it: string }>`${sql.raw(query)}`.execute(parts.store.read)).rows.map(({ it }) => it);
  const tables = ['booking', 'call', 'handover', 'matter', 'joint_meeting', 'client'];
  const newest = tables.map((table) => rows(`select id as it from ${table} order by rowid desc limit 5`));
  const open = rows(`select id as it from matter where state = 'open' limit 5`);
  ids = [...new Set((await Promise.all([...newest, open])).flat())];
  const past = ['booking', 'walk_in', 'call'].map((table) =>
    rows(`select distinct on_date as it from ${table} where on_date <= '${TODAY}' order by 1 desc limit 2`),
  );
  days = [...new Set([TODAY, ...(await Promise.all(past)).flat()])];
}, 60_000);
afterAll(() => close());

async function addWhatTheExampleLacks(names: readonly string[]): Promise<void> {
  const as = (first: string) => {
    const person = people[names.findIndex((name) => name.startsWith(first))];
    if (!person) throw new Error(`No ${first}`);
    return person;
  };
  await as('Siiri').clients.add({
    ...once(),
    officeId,
    name: 'Kaino Koe',
    phone: '000 111 222',
    municipality: '010',
    ownWorkerId: null,
    disclosureProhibition: false,
    safetyNonDisclosure: false,
  });
  await as('Outi').calls.start({ ...once(), officeId });
  const all = await as('Paula').staff.list();
  const idOf = (first: string) => all.find(({ name }) => name.startsWith(first))?.id ?? '';
  await as('Siiri').handovers.send({
    ...once(),
    officeId,
    toStaffId: idOf('Tiina'),
    reason: 'syy',
    summary: 'yhteenveto',
    clientLabel: 'Kaino Koe',
    contactWay: '000 111 222',
    promisedToClient: 'soitetaan',
    dueOn: localDate('2026-10-23'),
  } as never);
  await as('Outi').promises.make({
    ...once(),
    officeId,
    callId: null,
    kind: 'callBack',
    clientLabel: 'Kaino Koe',
    phone: '000 111 222',
    note: 'soitto',
    keeperId: idOf('Outi'),
    dueOn: localDate(TODAY),
    dueMinute: at(15),
  });
  await parts.store.write(async (db) => {
    const add = (query: string) => sql.raw(query).execute(db);
    const [booking, other] = (
      await sql<{
        id: string;
      }>`select id from booking where on_date <= ${TODAY} order by on_date desc limit 2`.execute(db)
    ).rows.map(({ id }) => id);
    const by = idOf('Siiri');
    await add(`insert into turn_choice (office_id, on_date, at, staff_id, taken_booking_id, passed_booking_id)
      values ('${officeId}', '${TODAY}', 1, '${by}', '${booking}', '${other}')`);
    await add(`insert into call_change (call_id, at, staff_id, changes)
      select id, 1, '${by}', json_array(json_object('field', 'worry', 'before', 'kanaria<call|' || id || '>'))
      from call where state = 'recorded' order by rowid desc limit 5`);
    await add(`update call set worry = 'vielä kesken', client_label = 'Kaino Koe' where state = 'draft'`);
    await add(`update call set worry = 'huoli' where state = 'recorded' and on_date > '2026-10-01'`);
    await add(`update walk_in set client_label = 'Koe A' where on_date > '2026-10-01'`);
    await add(`update matter set name = 'asia', client_label = 'Koe A' where state = 'open'`);
    await add(`update matter set owner_id = '${idOf('Tiina')}' where state = 'open'`);
  });
  await as('Siiri').bookings.saveDraft({
    ...once(),
    ...(sampleOf(
      contractOperations.find(({ name }) => name === 'bookings.saveDraft')?.input as never,
    ) as object),
    id: 'draft-1',
    officeId,
    fields: {
      ...bookInput({ officeId, adviserId: idOf('Kaisa') }, '9.00-9.30'),
      clientLabel: 'kanaria<booking-draft|draft-1>',
      squeezeInReason: '',
    },
  } as never);
}

const searched: Readonly<Record<string, string>> = { 'clients.search': 'Kai', 'consultations.questions': '' };

/** Inputs worth trying: the sample of the schema with every real id and day in the places of its own. */
function* inputsOf({ name, input }: Pick<(typeof looks)[number], 'name' | 'input'>): Generator {
  if (!input) return yield undefined;
  const sample = sampleOf(input) as Record<string, unknown>;
  const text = 'text' in sample ? { text: searched[name] ?? 'Koe' } : {};
  const filled: Record<string, unknown> = {
    ...sample,
    ...text,
    ...('officeId' in sample ? { officeId } : {}),
    ...('clientLabel' in sample ? { clientLabel: `kanaria<booking|${ids[0]}` } : {}),
    ...('privacy' in sample ? { privacy: 'names' } : {}),
    ...('before' in sample && typeof sample['before'] === 'number' ? { before: time.clock() } : {}),
    ...('chosenId' in sample ? { chosenId: null } : {}),
    ...('period' in sample ? { period: { from: '2026-09-01', to: '2026-09-30' } } : {}),
    ...('from' in sample && 'to' in sample ? { from: '2026-10-01', to: TODAY } : {}),
  };
  const choices = (field: string): readonly unknown[] => {
    if (field === 'id') return ids;
    if (field === 'ids') return [ids];
    if (field === 'on') return name === 'cancelledDays.list' ? [null] : days;
    if (field === 'box') return ['mine', 'followed', 'received', 'sent', 'all'];
    return [filled[field]];
  };
  const varied = Object.keys(filled).filter((field) => choices(field).length > 1);
  const [first] = varied;
  if (first === undefined)
    return yield Object.fromEntries(Object.keys(filled).map((field) => [field, choices(field)[0]]));
  for (const value of choices(first))
    yield { ...filled, ...('ids' in filled ? { ids } : {}), [first]: value };
}

type Verbs = Record<string, ((input: unknown) => Promise<unknown>) | undefined>;

/** What an operation answered to everything asked of it by everybody, with the rows of the log that each answer left. */
async function answersOf(name: string, input: (typeof looks)[number]['input']) {
  const [area = '', verb = ''] = name.split('.');
  const answers: { answer: unknown; rows: { key: string; of: Set<string> }[] }[] = [];
  for (const person of people)
    for (const asked of inputsOf({ name, input })) {
      time.advanceMinutes(2);
      const before = await lastRow();
      try {
        const answer = await (person[area as keyof typeof person] as unknown as Verbs)[verb]?.(asked);
        answers.push({ answer, rows: await rowsAfter(before) });
      } catch (error) {
        if (!(error as { defined?: boolean }).defined && (error as { code?: string }).code !== 'BAD_REQUEST')
          throw error;
        if ((error as { code?: string }).code === 'NOT_ALLOWED') break;
      }
    }
  return answers;
}

const lastRow = async () =>
  (await sql<{ n: number }>`select max(seq) as n from audit_entry`.execute(parts.store.read)).rows[0]?.n ?? 0;

async function rowsAfter(seq: number) {
  const rows = await parts.store.read.selectFrom('audit_entry').selectAll().where('seq', '>', seq).execute();
  return Promise.all(
    rows.map(async (row) => {
      const shown = await parts.store.read
        .selectFrom('audit_shown_subject')
        .selectAll()
        .where('shown_id', '=', row.shown_id ?? 0)
        .execute();
      return {
        key: row.operation,
        of: new Set([
          `${row.entity} ${row.entity_id}`,
          ...shown.map(({ kind, subject_id }) => `${kind} ${subject_id}`),
        ]),
      };
    }),
  );
}

describe('a look at client data', () => {
  const shown: string[] = [];
  test.each(looks)(
    '$name leaves one row that names whose it was, or shows nobody',
    async ({ name, input }) => {
      const answers = await answersOf(name, input);
      for (const { answer, rows } of answers) {
        const whose = canariesIn(answer);
        if (whose.length === 0) continue;
        shown.push(name);
        expect(rows.map(({ key }) => key)).toEqual([name]);
        const missing = whose.filter(({ kind, id }) => !rows[0]?.of.has(`${kind} ${id}`));
        expect(missing).toEqual([]);
        expect(loggedAs[name as Operation].showsClients).toBe(true);
      }
    },
  );

  test('matters.candidates names the things that it offers', async () => {
    const [matter] = (
      await sql<{ id: string; label: string }>`select matter.id, booking.client_label as label
      from matter, booking where matter.state = 'open' and booking.on_date between '2026-09-15' and ${TODAY}
        and booking.client_label <> '' and booking.id not in (select booking_id from matter_item where booking_id is not null)
      limit 1`.execute(parts.store.read)
    ).rows;
    await parts.store.write((db) =>
      db
        .updateTable('matter')
        .set({ client_label: matter?.label ?? '' })
        .where('id', '=', matter?.id ?? '')
        .execute(),
    );
    const [candidates] = contractOperations.filter(({ name }) => name === 'matters.candidates');
    for (const { answer, rows } of await answersOf('matters.candidates', candidates?.input)) {
      const whose = canariesIn(answer);
      if (whose.length > 0) shown.push('matters.candidates');
      for (const { kind, id } of whose) expect(rows[0]?.of).toContain(`${kind} ${id}`);
    }
  });

  test('was tried of every operation that is said to show some', () => {
    const told = looks.map(({ name }) => name).filter((name) => loggedAs[name as Operation].showsClients);
    expect(told.filter((name) => !shown.includes(name)).sort()).toEqual(withoutCanary);
  });
});

/** Operations whose answers hold states, times and names of staff about one client, but no word of the client. */
const withoutCanary: string[] = ['bookings.history'];
