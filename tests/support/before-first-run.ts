import { localDate } from '#domain/time/local-date.ts';
import { newParts } from '#service/new-parts.ts';
import { newService } from '#service/service.ts';
import { newStore, settableClock } from './office.ts';
import { serveOffice } from './served-office.ts';

/** A program that nobody has taken into use, with what it stores in reach, served on the given day; `close` ends it. */
export async function servedBeforeFirstRun(on: string) {
  const { clock } = settableClock(localDate(on));
  const { store, close } = await newStore(clock());
  const parts = await newParts(store, { clock, version: '0.0.0-test', demo: false });
  const served = await serveOffice({ parts, service: newService(parts) });
  return {
    ...served,
    async close() {
      await served.close();
      await close();
    },
  };
}
