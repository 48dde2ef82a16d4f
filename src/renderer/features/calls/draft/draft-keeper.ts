import type { Call } from '#contract/calls.ts';
import { backOff, pause } from '#renderer/app/wire/back-off.ts';
import { refusalOf, type Refusal } from '#renderer/app/write/refusal.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import type { Instant } from '#domain/time/instant.ts';
import { contentOf, type CallContent } from './call-content.ts';
import { storable } from './storable.ts';

/** The operations of the service that a draft lives by. */
export interface DraftWire {
  readonly start: (input: { requestId: string }) => Promise<Call>;
  readonly saveDraft: (
    input: CallContent & { requestId: string; id: string; version: number },
  ) => Promise<Call>;
}

/** How a call that is being written stands. A new object at every change. */
export interface DraftState {
  readonly content: CallContent;
  /** As the service last answered; undefined until it has heard of the call. */
  readonly stored: Call | undefined;
  /** True when everything typed has been stored. */
  readonly isStored: boolean;
  /** When it was last stored, by the service's clock. */
  readonly storedAt: Instant | undefined;
  /** The service does not answer just now: it is asked again without end. */
  readonly isWaiting: boolean;
  /** Why the service would not store it. */
  readonly refusal: Refusal | undefined;
}

export interface DraftKeeper {
  readonly get: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (update: (content: CallContent) => CallContent) => void;
  /** Stores at once what has not been stored. */
  readonly flush: () => void;
  /** Stops storing, waits for what is under way, and tells which row to finish or discard. */
  readonly hold: () => Promise<{ readonly id: string; readonly version: number }>;
  /** Goes on storing after a refused finish. */
  readonly release: () => void;
  /** Goes on from a newer row of the service, with one's own words or with those that it holds. */
  readonly settle: (newer: Call, words: 'mine' | 'theirs') => void;
}

/**
 * Milliseconds without a key until the draft is stored, and the longest it is put off while somebody types. The second that is
 * promised has to hold on a busy computer too: with 800 ms, 3 of 50,000 words were lost where storing took 200 ms.
 */
const quiet = 300;
const longest = 500;
/** After these, storing again by itself would overwrite somebody or nothing: a person decides. */
const needsPerson = ['CHANGED_MEANWHILE', 'NOT_FOUND', 'NOT_POSSIBLE_NOW', 'NOT_SIGNED_IN', 'NOT_ALLOWED'];

function isSame(one: CallContent, other: CallContent): boolean {
  const words = ({ startedAt, fields, ending }: CallContent) => JSON.stringify([startedAt, fields, ending]);
  return words(one) === words(other);
}

/**
 * Keeps one call safe while it is written: what is typed is held here, whatever the screen shows, and stored at the
 * latest a second after it was typed. A lost connection repeats the same request until it is answered.
 *
 * @param keepsStart the call began when its content says, not when the service hears of it
 */
export function newDraftKeeper(
  begun: { readonly content: CallContent; readonly stored: Call | undefined },
  wire: DraftWire,
  now: () => Instant,
  keepsStart = false,
): DraftKeeper {
  const listeners = new Set<() => void>();
  let state: DraftState = {
    ...begun,
    isStored: begun.stored !== undefined,
    storedAt: undefined,
    isWaiting: false,
    refusal: undefined,
  };
  let dirtySince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | undefined;
  let isHeld = false;

  function set(change: Partial<DraftState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function answered(request: () => Promise<Call>): Promise<Call> {
    for (let failures = 0; ; failures += 1) {
      try {
        const answer = await request();
        if (state.isWaiting) set({ isWaiting: false });
        return answer;
      } catch (error) {
        if (refusalOf(error)) throw error;
        set({ isWaiting: true });
        await pause(backOff(failures), new AbortController().signal);
      }
    }
  }

  async function begin(): Promise<Call> {
    const request = { requestId: newRequestId() };
    const asked = Date.now();
    const call = await answered(() => wire.start(request));
    // The service was away when the phone rang: the call began then, not when the service came back.
    const late = Date.now() - asked;
    const startedAt = (late > 2000 ? call.startedAt - late : call.startedAt) as Instant;
    const isCorrected = keepsStart || state.content.startedAt !== begun.content.startedAt;
    const content = isCorrected ? state.content : { ...state.content, startedAt };
    set({ stored: call, content });
    return call;
  }

  async function store(): Promise<void> {
    try {
      const stored = state.stored ?? (await begin());
      const sent = state.content;
      dirtySince = undefined;
      const { startedAt, fields, ending } = storable(sent, contentOf(stored), now());
      if (isSame({ startedAt, fields, ending }, contentOf(stored))) return set({ isStored: true });
      const row = { id: stored.id, version: stored.version, requestId: newRequestId() };
      const saved = await answered(() => wire.saveDraft({ ...row, startedAt, fields, ending }));
      const isStored = state.content === sent;
      set({ stored: saved, storedAt: now(), isStored, refusal: undefined });
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      set({ refusal });
    }
  }

  function storeNow(): void {
    clearTimeout(timer);
    timer = undefined;
    const isBlocked = isHeld || (state.refusal && needsPerson.includes(state.refusal.code));
    if (underway || isBlocked || (state.isStored && state.stored)) return;
    underway = store().finally(() => {
      underway = undefined;
      if (dirtySince !== undefined) schedule();
    });
  }

  function schedule(): void {
    if (dirtySince === undefined || isHeld || underway) return;
    clearTimeout(timer);
    timer = setTimeout(storeNow, Math.max(0, Math.min(quiet, dirtySince + longest - Date.now())));
  }

  if (!state.stored) storeNow();

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(update) {
      const content = update(state.content);
      if (content === state.content) return;
      dirtySince ??= Date.now();
      set({ content, isStored: false });
      schedule();
    },
    flush: storeNow,
    async hold() {
      if (!state.stored) storeNow();
      isHeld = true;
      clearTimeout(timer);
      await underway;
      if (!state.stored) throw new Error('The call was not begun');
      return { id: state.stored.id, version: state.stored.version };
    },
    release() {
      isHeld = false;
      if (!state.isStored) storeNow();
    },
    settle(newer, words) {
      const content = words === 'mine' ? state.content : contentOf(newer);
      set({ stored: newer, content, isStored: words === 'theirs', refusal: undefined });
      storeNow();
    },
  };
}
