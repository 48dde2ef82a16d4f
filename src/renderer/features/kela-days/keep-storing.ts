import type { BookingDraft as StoredDraft } from '#contract/bookings.ts';
import { backOff, pause } from '#renderer/app/wire/back-off.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import { markStored, useBookingDrafts, type BookingDraft } from './booking-draft.ts';

/** The operations that a stored draft lives by. */
export interface DraftWire {
  readonly save: (draft: StoredDraft & { readonly requestId: string }) => Promise<unknown>;
  readonly discard: (draft: { readonly id: string; readonly requestId: string }) => Promise<unknown>;
}

/** Milliseconds without a key until what was typed is stored. */
const quiet = 400;

/**
 * Stores the person's unfinished bookings as they are typed, one after another, and throws away those that were given up.
 * A lost connection repeats the request until it is answered; a refused one waits for the next change. The answer stops
 * it, storing at once what had not been stored.
 */
export function keepStoring(staffId: string, wire: DraftWire): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | undefined;
  let isStopped = false;
  const refused = new Map<string, BookingDraft>();
  const discarded = new Set<string>();

  const unstored = () => {
    const { drafts, stored } = useBookingDrafts.getState();
    return drafts.find(
      (one) => one.staffId === staffId && stored.get(one.id) !== one && refused.get(one.id) !== one,
    );
  };
  const givenUp = () => {
    const { gone, stored } = useBookingDrafts.getState();
    return [...gone].find((id) => !discarded.has(id) && stored.get(id)?.staffId === staffId);
  };

  async function store(): Promise<void> {
    for (let draft = unstored(); draft; draft = unstored()) {
      const { id, time, squeezeIn, values } = draft;
      const { officeId, ...at } = time;
      const request = { requestId: newRequestId(), id, officeId, time: at, squeezeIn, fields: values };
      if (await answered(() => wire.save(request))) markStored(draft);
      else refused.set(id, draft);
    }
    for (let id = givenUp(); id !== undefined; id = givenUp()) {
      discarded.add(id);
      const request = { requestId: newRequestId(), id };
      await answered(() => wire.discard(request));
    }
  }

  function storeNow(): void {
    clearTimeout(timer);
    timer = undefined;
    underway ??= store().finally(() => {
      underway = undefined;
      // What was typed while the last one was being thrown away waits for nobody else.
      if (!isStopped) schedule();
    });
  }

  function schedule(): void {
    if (!unstored() && givenUp() === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(storeNow, quiet);
  }

  schedule();
  const forget = useBookingDrafts.subscribe(schedule);
  return () => {
    forget();
    isStopped = true;
    if (timer !== undefined) storeNow();
  };
}

/** True when the request was done, false when it was refused. */
async function answered(request: () => Promise<unknown>): Promise<boolean> {
  for (let failures = 0; ; failures += 1) {
    try {
      await request();
      return true;
    } catch (error) {
      if (refusalOf(error)) return false;
      await pause(backOff(failures), new AbortController().signal);
    }
  }
}
