import { sql } from 'kysely';
import { retentionAreas, type RetentionArea } from '#domain/retention/areas.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Store } from '#store/open.ts';
import { insertClient } from '#store/clients/clients.ts';
import type { TestOffice } from './office.ts';

/** Something of every area, of one day, each with a client's words; ended on that day, or still open. */
export async function oneOfEach(office: TestOffice, on: LocalDate, how: 'ended' | 'open'): Promise<void> {
  const { officeId, adviserId } = office;
  const outi = await office.idOf('Outi');
  // The last minute of the day in the office.
  const moment = instantOf(on, at(23, 59));
  const isOpen = how === 'open';
  const by = `'${outi}'`;
  const said = `'Kaino Koe', '000 111 222'`;
  const steps = [
    `insert into booking (id, office_id, adviser_id, on_date, start_minute, end_minute, kind, state, channel, client_label,
      client_phone, client_folded, note_to_kela, booked_by_id, booked_at, changed_at, changed_by_id)
      values ('b', '${officeId}', '${adviserId}', '${on}', 540, 570, 'booked', 'fulfilled', 'phone', ${said},
      'kaino koe', 'tulkki mukaan', ${by}, 1, 1, ${by})`,
    `insert into booking_draft (id, office_id, staff_id, content, changed_at)
      values ('d', '${officeId}', ${by}, '{"clientLabel":"Kaino Koe"}', ${moment})`,
    `insert into walk_in (id, office_id, adviser_id, on_date, state, client_label, arrived_at, arrived_minute, changed_at, changed_by_id)
      values ('w', '${officeId}', '${adviserId}', '${on}', 'served', 'Kaino Koe', 1, 540, 1, ${by})`,
    `insert into joint_meeting (id, office_id, adviser_id, on_date, start_minute, end_minute, state, way, client_label,
      client_phone, permission_scope, permission_given_on, permission_recorded_by_id, permission_recorded_at, created_at,
      created_by_id, changed_at, changed_by_id)
      values ('j', '${officeId}', '${adviserId}', '${on}', 600, 660, '${isOpen ? 'planned' : 'held'}', 'office', ${said},
      'asuminen', '${on}', ${by}, 1, 1, ${by}, 1, ${by})`,
    `insert into meeting_request (id, office_id, state, client_label, client_phone, social_assistance, joint_meeting, channel,
      asked_on, last_on, basis, ended_on, changed_at, changed_by_id)
      values ('m', '${officeId}', '${isOpen ? 'open' : 'met'}', ${said}, 1, 0, 'phone', '${on}', '${on}', '[]',
      ${isOpen ? 'null' : `'${on}'`}, 1, ${by})`,
    `insert into call (id, office_id, state, on_date, start_minute, started_at, time, client_label, phone, phone_digits, worry,
      entered_by_id, changed_at, changed_by_id)
      values ('c', '${officeId}', 'recorded', '${on}', 540, 1, 'inside', ${said}, '000111222', 'vuokra', ${by}, 1, ${by})`,
    `insert into handover (id, office_id, call_id, from_staff_id, to_staff_id, state, reason, summary, client_label, sent_at, due_on)
      values ('h', '${officeId}', 'c', ${by}, ${by}, '${isOpen ? 'sent' : 'done'}', 'syy', 'yhteenveto', 'Kaino Koe', ${moment}, '${on}')`,
    `insert into promise (id, office_id, call_id, state, client_label, phone, note, due_on, due_minute, made_by_id, made_at, kept_at)
      values ('p', '${officeId}', 'c', '${isOpen ? 'open' : 'kept'}', ${said}, 'soitto', '${on}', 900, ${by}, 1,
      ${isOpen ? 'null' : moment})`,
    `insert into contact_request (id, office_id, state, from_kind, client_label, client_phone, permission, topic_code, question,
      contact_way, sent_by_id, sent_at, sent_on, due_on, changed_at, changed_by_id)
      values ('k', '${officeId}', '${isOpen ? 'answered' : 'closed'}', 'client', ${said}, 1, 'other', 'kysymys', 'office-tells', ${by},
      1, '${on}', '${on}', ${moment}, ${by})`,
    `insert into matter (id, office_id, owner_id, state, name, client_label, opened_at, opened_by_id, closed_at, closed_on,
      need_met, changed_at, changed_by_id)
      values ('a', '${officeId}', ${by}, ${isOpen ? `'open'` : `'closed'`}, 'asia', 'Kaino Koe', 1, ${by},
      ${isOpen ? 'null, null, null' : `1, '${on}', 'yes'`}, 1, ${by})`,
    `insert into matter_item (matter_id, booking_id, added_at, added_by_id) values ('a', 'b', 1, ${by})`,
    `insert into consultation_question (id, office_id, topic_code, text, asked_at, answer, answered_on)
      values ('q', '${officeId}', 'other', 'kysymys', 1, '${isOpen ? '' : 'vastaus'}', ${isOpen ? 'null' : `'${on}'`})`,
  ];
  await office.parts.store.write(async (db) => {
    for (const step of steps) await sql.raw(step).execute(db);
    await insertClient(db, {
      id: 'client',
      officeId,
      name: 'Kaino Koe',
      phone: '000 111 222',
      municipality: null,
      ownWorkerId: null,
      disclosureProhibition: false,
      safetyNonDisclosure: false,
      changedAt: moment,
      changedById: outi,
    });
  });
}

const wordColumns: Readonly<Record<RetentionArea, readonly [table: string, ...columns: string[]]>> = {
  bookings: ['booking', 'client_label', 'client_phone', 'trim(client_folded, char(10))', 'note_to_kela'],
  'booking-drafts': ['booking_draft', 'content'],
  'walk-ins': ['walk_in', 'client_label'],
  'joint-meetings': ['joint_meeting', 'client_label', 'client_phone', 'permission_scope'],
  'meeting-requests': ['meeting_request', 'client_label', 'client_phone'],
  calls: ['call', 'client_label', 'phone', 'phone_digits', 'worry'],
  handovers: ['handover', 'client_label', 'reason', 'summary'],
  promises: ['promise', 'client_label', 'phone', 'note'],
  'contact-requests': ['contact_request', 'client_label', 'client_phone', 'question'],
  matters: ['matter', 'client_label', 'name'],
  'consultation-questions': ['consultation_question', 'text', 'answer'],
  clients: ['client', 'name', 'phone'],
};

/** What is still written of clients, area by area: one text for each thing that says anything. */
export async function wordsOf(store: Store): Promise<Record<RetentionArea, string[]>> {
  const all = await Promise.all(
    retentionAreas.map(async (area) => {
      const [table, ...columns] = wordColumns[area];
      const { rows } = await sql<{
        said: string;
      }>`select ${sql.raw(columns.join(" || '|' || "))} as said from ${sql.table(table)}`.execute(store.read);
      return [area, rows.map(({ said }) => said).filter((said) => /[^|–]/.test(said))] as const;
    }),
  );
  return Object.fromEntries(all) as Record<RetentionArea, string[]>;
}

/** How many rows each area's table has. */
export async function areaTables(store: Store): Promise<Record<string, number>> {
  const counts = Object.values(wordColumns).map(async ([table]) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
      store.read,
    );
    return [table, rows[0]?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
