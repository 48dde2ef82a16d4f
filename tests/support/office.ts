import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import type { FirstRunInput } from '#contract/first-run.ts';
import { instantOf, type Instant } from '#domain/time/instant.ts';
import { localDate, type LocalDate } from '#domain/time/local-date.ts';
import { at, minuteOfDay, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { pdfPrinter } from '#headless/print-pdf.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newService, type Service } from '#service/service.ts';
import { openStore, type Store } from '#store/open.ts';

/** A clock that stands still until a test moves it. */
export function settableClock(on: LocalDate, minute: MinuteOfDay = at(8)) {
  let now = instantOf(on, minute);
  return {
    clock: (): Instant => now,
    set(day: LocalDate, time: MinuteOfDay = at(8)) {
      now = instantOf(day, time);
    },
    advanceMinutes(minutes: number) {
      now = (now + minutes * 60_000) as Instant;
    },
  };
}

/** A new, empty, encrypted database in a folder of its own; `close` removes it. */
export async function newStore(
  now: Instant,
): Promise<{ store: Store; folder: string; key: Uint8Array; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'npt-'));
  const key = randomBytes(32);
  const store = await openStore({ folder, key, now, create: true });
  return {
    store,
    folder,
    key,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The wizard's answers of an invented office: Wednesdays 9.00–15.00 in 30-minute slots, line on working days 9.00–10.30. */
export const firstRunInput = (): FirstRunInput => ({
  requestId: randomUUID(),
  office: { name: 'Alavus', municipalityCode: '010' },
  identityMode: 'none',
  adviser: { name: 'Kaisa Kelanen' },
  kelaDay: {
    weekday: 3,
    startMinute: at(9),
    endMinute: at(15),
    slotMinutes: 30,
    breaks: [{ startMinute: at(11, 30), endMinute: at(12) }],
    validFromOn: localDate('2021-02-03'),
  },
  serviceHours: {
    weekdays: [1, 2, 3, 4, 5],
    startMinute: at(9),
    endMinute: at(10, 30),
    validFromOn: localDate('2021-08-02'),
  },
  people: [
    { name: 'Paula Pääkäyttäjä', title: 'järjestelmävastaava', roles: ['administrator', 'manager'] },
    { name: 'Siiri Sihteeri', title: 'toimistosihteeri', roles: ['secretary'] },
    { name: 'Outi Ohjaaja', title: 'sosiaaliohjaaja', roles: ['counsellor'] },
    { name: 'Tiina Työntekijä', title: 'sosiaalityöntekijä', roles: ['ownWorker'] },
  ],
  administratorPassword: 'kolme vihreää kurkea',
});

export interface TestOffice {
  readonly parts: ServiceParts;
  readonly service: Service;
  readonly time: ReturnType<typeof settableClock>;
  readonly folder: string;
  readonly key: Uint8Array;
  readonly officeId: string;
  readonly adviserId: string;
  /** A client whose session works as the named person (by the first word of the name). */
  as(firstName: string): Promise<RouterClient<Service>>;
  /** The id of the person with this first name. */
  idOf(firstName: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A set-up office with its service in this process, at the given local time. Nobody is asked for a secret unless it is made with
 * some `secrets`; {@link newSecretOffice} is.
 */
export async function newOffice(
  on: string,
  minute = 8 * 60,
  given: Partial<Pick<ServiceParts, 'secrets' | 'recoveryKey'>> = {},
): Promise<TestOffice> {
  const time = settableClock(localDate(on), minuteOfDay(minute));
  const { store, folder, key, close } = await newStore(time.clock());
  const parts: ServiceParts = {
    store,
    clock: time.clock,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    secrets: null,
    version: '0.0.0-test',
    demo: false,
    backups: newBackupKeeper({ store, clock: time.clock }),
    recoveryKey: () => null,
    printPdf: pdfPrinter(),
    ...given,
  };
  const service = newService(parts);
  const client = (sessionId: string) => createRouterClient(service, { context: { sessionId } });
  const session = await client('first').firstRun.complete(firstRunInput());
  const idOf = async (firstName: string) => {
    const person = (await client('first').session.current()).people.find(({ name }) =>
      name.startsWith(`${firstName} `),
    );
    if (!person) throw new Error(`No ${firstName} works here`);
    return person.id;
  };
  return {
    parts,
    service,
    time,
    folder,
    key,
    officeId: session.offices[0]?.id ?? '',
    adviserId: await idOf('Kaisa'),
    idOf,
    async as(firstName) {
      const person = client(`session of ${firstName}`);
      await person.session.enter({ staffId: await idOf(firstName) });
      return person;
    },
    close,
  };
}
