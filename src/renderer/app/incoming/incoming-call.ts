import { create } from 'zustand';
import { readCallLink, readCallQuery, type CallLinkProblem } from '#domain/calls/call-link.ts';

/** What the telephone program has said last. In memory only: a number is nowhere before somebody answers. */
export interface IncomingCall {
  /** The number that rings, as it was written; undefined when nothing rings. */
  readonly number: string | undefined;
  /** The same number in the service's form, when it has answered. */
  readonly known: string | undefined;
  /** Why the last link opened nothing. */
  readonly problem: CallLinkProblem | undefined;
}

const nothing: IncomingCall = { number: undefined, known: undefined, problem: undefined };

export const useIncomingCall = create<IncomingCall>(() => nothing);

type Read = ReturnType<typeof readCallLink>;

function hear(read: Read): void {
  useIncomingCall.setState('number' in read ? { ...nothing, number: read.number } : { ...nothing, ...read });
}

/** A link came from the desktop's shell. */
export function hearCallLink(link: string): void {
  hear(readCallLink(link));
}

/** The call was answered, counted or ignored; answers with the number that rang. */
export function takeIncomingCall(): string | undefined {
  const { number, known } = useIncomingCall.getState();
  useIncomingCall.setState(nothing);
  return known ?? number;
}

/** How the browser host hands a call on: behind `#`, which no server and no log gets to see. */
const MARK = '#soita?';

/**
 * Takes a call out of the page's address. The entry in the browser's history is overwritten at once, and the router sees
 * an address without it.
 */
export function takeCallFromAddress(): void {
  const { hash, pathname } = window.location;
  if (!hash.startsWith(MARK)) return;
  window.history.replaceState(null, '', pathname);
  hear(readCallQuery(hash.slice(MARK.length)));
}
