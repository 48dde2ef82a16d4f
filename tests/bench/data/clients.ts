import { insideOf, startsOf } from '#domain/clients/search-words.ts';
import { between, randomOf } from '#domain/example-office/random.ts';
import type { Instant } from '#domain/time/instant.ts';
import { insertAll } from '#store/insert-all.ts';
import type { Store } from '#store/open.ts';
import { addOffice, peopleOf } from './people.ts';

/** Clients of one county. */
export interface RegisterSize {
  readonly name: string;
  readonly offices: number;
  readonly clients: number;
}

export const registerSizes = {
  quick: { name: '20,000 clients', offices: 5, clients: 20_000 },
  county: { name: '1 M clients', offices: 20, clients: 1_000_000 },
} as const satisfies Record<string, RegisterSize>;

const BATCH = 10_000;
const SYLLABLES =
  'ka ko ki ku kä kö la lo li lä ma mo mi mä na no nä pa po pi pä ra ro rä sa so si sä ta to ti tä va vo vä hå'.split(
    ' ',
  );
const ENDINGS = ['nen', 'la', 'lä', 'ri', 'sto'];

/** An invented client, the same in every run; the name is made of syllables and nobody's. */
export function benchClient(index: number): { readonly name: string; readonly phone: string } {
  const random = randomOf(`client ${index}`);
  const made = (count: number) =>
    Array.from({ length: count }, () => SYLLABLES[between(random, 0, SYLLABLES.length - 1)]).join('');
  const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
  const ending = ENDINGS[between(random, 0, ENDINGS.length - 1)] ?? '';
  const phone = `000 ${String(between(random, 0, 9_999_999)).padStart(7, '0')}`;
  return { name: `${capital(made(2))} ${capital(made(3))}${ending}`, phone };
}

/** The office whose register the client is in. */
export const officeOf = (index: number, { offices }: RegisterSize) => peopleOf(index % offices).officeId;

/** Fills an empty database with offices and their registers. */
export async function fillRegister(store: Store, size: RegisterSize, now: Instant): Promise<void> {
  await store.write(async (db) => {
    for (let index = 0; index < size.offices; index += 1) await addOffice(db, index, now);
    await db.updateTable('office').set({ identity_mode: 'register' }).execute();
  });
  const { counsellorId } = peopleOf(0);
  for (let from = 0; from < size.clients; from += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, size.clients - from) }, (_, index) => from + index);
    const clients = indexes.map((index) => ({
      ...benchClient(index),
      row_no: index + 1,
      office_id: officeOf(index, size),
    }));
    await store.write(async (db) => {
      await insertAll(
        db,
        'client',
        clients.map((client) => ({
          ...client,
          id: `client-${client.row_no}`,
          disclosure_prohibition: 0,
          safety_non_disclosure: 0,
          changed_at: now,
          changed_by_id: counsellorId,
        })),
      );
      await insertAll(
        db,
        'client_start',
        clients.flatMap(({ name, phone, row_no, office_id }) =>
          startsOf(name, phone).map((start) => ({ office_id, start, row_no })),
        ),
      );
      await insertAll(
        db,
        'client_inside',
        clients.map(({ name, phone, row_no }) => ({ rowid: row_no, folded: insideOf(name, phone) })),
      );
    });
  }
}
