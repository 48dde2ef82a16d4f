import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { newParts } from '#service/new-parts.ts';
import { newService, type Service } from '#service/service.ts';
import { newStore } from './office.ts';
import { runningClock, type RunningClock } from './running-clock.ts';
import { serveOffice, type ServedOffice } from './served-office.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The marked example office, filled and served as `npm start -- --demo` does, with a clock of its own. */
export interface ExampleOffice extends Omit<ServedOffice<unknown>, 'office'> {
  readonly time: RunningClock;
  /** A client whose session works as the person with this first name. */
  as(firstName: string): Promise<RouterClient<Service>>;
}

/** The example office at a local time: its history ends the day before. `close` ends it and removes its file. */
export async function newExampleOffice(on: string, minute: number): Promise<ExampleOffice> {
  const time = runningClock(on, minute);
  const { store, close } = await newStore(time.clock());
  const made = await newParts(store, { clock: time.clock, version, demo: true });
  const parts = { ...made, newId: () => randomUUID() };
  const service = newService(parts);
  const served = await serveOffice({ parts, service });
  return {
    ...served,
    time,
    async as(firstName) {
      const client = createRouterClient(service, { context: { sessionId: `session of ${firstName}` } });
      const { people } = await client.session.current();
      const staffId = people.find(({ name }) => name.startsWith(`${firstName} `))?.id;
      if (staffId === undefined) throw new Error(`No ${firstName} works here`);
      await client.session.enter({ staffId });
      return client;
    },
    async close() {
      await served.close();
      await close();
    },
  };
}
