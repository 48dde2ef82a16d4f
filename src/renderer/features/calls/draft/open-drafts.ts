import type { Call } from '#contract/calls.ts';
import { hearServiceClock, serviceNow } from '#renderer/features/calls/service-clock.ts';
import { contentOf, isUntouched, newContent, type CallContent } from './call-content.ts';
import { newDraftKeeper, type DraftKeeper, type DraftWire } from './draft-keeper.ts';

export interface OpenDraft {
  /** Its name in the address until the service has given it one; the same as long as it is open. */
  readonly key: string;
  readonly staffId: string;
  readonly keeper: DraftKeeper;
}

/**
 * The calls being written in this window, whatever screen is open: leaving the form while the service is away must not
 * lose a word. They are in memory only, and each is its writer's alone.
 */
let open: readonly OpenDraft[] = [];
const listeners = new Set<() => void>();

function setOpen(next: readonly OpenDraft[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** The calls being written, as they are now: a new list when one begins or goes. */
export const openDrafts = (): readonly OpenDraft[] => open;

/** Tells when a call begins or goes; answers with how to stop. */
export function followOpenDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Another call takes the place of these: the moment is kept, because one that was not ended then is easily saved with the
 * other's minutes in it. Late entries have no clock to stop.
 */
export function parkDrafts(staffId: string, except?: string): void {
  for (const { key, staffId: owner, keeper } of open) {
    const { content, stored } = keeper.get();
    const isIt = key === except || stored?.id === except;
    if (owner !== staffId || isIt || content.fields.lateEntry || content.ending.endedAt !== null) continue;
    if (isUntouched(content)) continue;
    keeper.change((before) => ({ ...before, ending: { ...before.ending, parkedAt: serviceNow() } }));
  }
}

function find(key: string, staffId: string): OpenDraft | undefined {
  return open.find(
    (draft) => draft.staffId === staffId && (draft.key === key || draft.keeper.get().stored?.id === key),
  );
}

/** A call being written by its name in the address. */
export function openDraft(name: string, staffId: string): OpenDraft | undefined {
  return find(name, staffId);
}

/** Begins a call now, or one that goes on from what had been typed; answers with its name in the address. */
export function beginDraft(staffId: string, wire: DraftWire, content?: CallContent): string {
  const start: DraftWire['start'] = async (input) => {
    const call = await wire.start(input);
    hearServiceClock(call.startedAt);
    return call;
  };
  const begun = { content: content ?? newContent(serviceNow()), stored: undefined };
  const keeper = newDraftKeeper(begun, { ...wire, start }, serviceNow, content !== undefined);
  const key = crypto.randomUUID();
  setOpen([...open, { key, staffId, keeper }]);
  return key;
}

/** The call was answered from this number: it is written in the draft as if it had been typed. */
export function answerDraft(name: string, staffId: string, phone: string): void {
  find(name, staffId)?.keeper.change((content) => ({ ...content, fields: { ...content.fields, phone } }));
}

/** Takes up a draft as the service has it. */
export function adoptDraft(staffId: string, wire: DraftWire, call: Call): void {
  if (find(call.id, staffId)) return;
  const keeper = newDraftKeeper({ content: contentOf(call), stored: call }, wire, serviceNow);
  setOpen([...open, { key: call.id, staffId, keeper }]);
}

/** The call was finished or thrown away. */
export function forgetDraft(keeper: DraftKeeper): void {
  setOpen(open.filter((draft) => draft.keeper !== keeper));
}

/** Lets go of what is wholly stored; the others stay until they are. */
export function forgetStored(): void {
  setOpen(open.filter(({ keeper }) => !(keeper.get().isStored && keeper.get().stored)));
}

/** A call just begun in which nothing has been typed: pressing the key again comes back to it. */
export function untouchedDraft(staffId: string): string | undefined {
  return open.findLast((draft) => draft.staffId === staffId && isUntouched(draft.keeper.get().content))?.key;
}

/** True while something typed is in this window only, and cannot be stored just now. */
export function hasStuck(): boolean {
  return open.some(({ keeper }) => {
    const { isStored, isWaiting, refusal } = keeper.get();
    return !isStored && (isWaiting || refusal !== undefined);
  });
}

/** Stores at once what has not been stored, for example because the window goes away. */
export function flushDrafts(): void {
  for (const { keeper } of open) keeper.flush();
}
