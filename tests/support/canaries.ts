import { sql } from 'kysely';
import type { Subject, SubjectKind } from '#domain/audit/subject.ts';
import type { Store } from '#store/open.ts';

/** Where a client's own words and names are stored, by the thing that holds them; `id` names the thing. */
const columns: readonly [table: string, kind: SubjectKind, id: string, names: readonly string[]][] = [
  ['booking', 'booking', 'id', ['client_label', 'client_phone', 'note_to_kela', 'cancelled_reason']],
  ['call', 'call', 'id', ['worry', 'advice', 'client_label', 'phone', 'other_concern', 'directed_to']],
  ['client', 'client', 'id', ['name']],
  ['consultation_question', 'consultation-question', 'id', ['text', 'answer']],
  ['contact_request', 'contact-request', 'id', ['client_label', 'client_phone', 'question', 'answer']],
  ['handover', 'handover', 'id', ['reason', 'summary', 'client_label', 'contact_way', 'promised_to_client']],
  ['handover_step', 'handover', 'handover_id', ['note']],
  [
    'joint_meeting',
    'joint-meeting',
    'id',
    ['client_label', 'client_phone', 'note_to_kela', 'permission_scope', 'understanding', 'goal'],
  ],
  ['joint_meeting_step', 'joint-meeting', 'meeting_id', ['what']],
  ['matter', 'matter', 'id', ['name', 'client_label']],
  ['matter_referral', 'matter-referral', 'id', ['service', 'note']],
  ['meeting_request', 'meeting-request', 'id', ['client_label', 'client_phone', 'reason']],
  ['meeting_request_step', 'meeting-request', 'meeting_request_id', ['note']],
  ['promise', 'promise', 'id', ['client_label', 'phone', 'note']],
  ['promise_step', 'promise', 'promise_id', ['note']],
  ['walk_in', 'walk-in', 'id', ['client_label']],
];

/** Makes every word about a client into one that tells where it was stored. What was empty stays so. */
export async function plantCanaries(store: Store): Promise<void> {
  await store.write(async (db) => {
    for (const [table, kind, id, names] of columns)
      for (const name of names)
        await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${`kanaria<${kind}|`} || ${sql.ref(id)} || '>'
          where ${sql.ref(name)} <> ''`.execute(db);
  });
}

/** The things whose words are in an answer, each once. */
export function canariesIn(answer: unknown): Subject[] {
  const found = JSON.stringify(answer ?? null).matchAll(/kanaria<([\w-]+)\|([^>]+)>/g);
  const keys = new Set([...found].map(([, kind, id]) => `${kind} ${id}`));
  return [...keys].map((key) => {
    const [kind, id] = key.split(' ');
    return { kind: kind as SubjectKind, id: id ?? '' };
  });
}
