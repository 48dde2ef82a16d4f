import { randomUUID } from 'node:crypto';
import { newParts } from '#service/new-parts.ts';
import { newService } from '#service/service.ts';
import { newStore } from './office.ts';
import { runningClock, type RunningClock } from './running-clock.ts';
import { serveOffice, type ServedOffice } from './served-office.ts';

/** The marked example office, filled and served as `npm start -- --demo` does, with a clock of its own. */
export interface ExampleOffice extends Omit<ServedOffice<unknown>, 'office'> {
  readonly time: RunningClock;
}

/** The example office at a local time: its history ends the day before. `close` ends it and removes its file. */
export async function newExampleOffice(on: string, minute: number): Promise<ExampleOffice> {
  const time = runningClock(on, minute);
  const { store, key, close } = await newStore(time.clock());
  const made = await newParts(store, { clock: time.clock, key, version: '0.0.0-test', demo: true });
  const parts = { ...made, newId: () => randomUUID() };
  const served = await serveOffice({ parts, service: newService(parts) });
  return {
    ...served,
    time,
    async close() {
      await served.close();
      await close();
    },
  };
}
