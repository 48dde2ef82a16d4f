import type { ServiceTask } from '#domain/classifications/service-task.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { CallOutcome } from './outcome.ts';

/**
 * A recorded call in the shape of THL's document 19003 "Merkintä ohjauksesta ja neuvonnasta"
 * (1.2.246.537.6.1506.19003), as it is pasted into the client's record. The contact mode is always the telephone.
 */
export interface CallEntry {
  /** Mandatory in the document; null when the call has none, and whoever pastes it fills it in. */
  readonly serviceTask: ServiceTask | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly outcome: CallOutcome;
  /** What the contact was about, in the caller's own words. */
  readonly worry: string;
  readonly advice: string;
  readonly directedTo: string;
  /** What was agreed: to whom the matter was handed over, and what the client was promised by that. */
  readonly handover: { readonly toName: string; readonly promisedToClient: string } | null;
  /** What was agreed: the call back. */
  readonly promise: {
    readonly dueOn: LocalDate;
    readonly dueMinute: MinuteOfDay;
    readonly note: string;
  } | null;
  /** Empty where the office keeps no identities. */
  readonly clientLabel: string;
  readonly phone: string;
  /** Who answered, and is the author of the entry. */
  readonly author: { readonly name: string; readonly title: string } | null;
  /** Who wrote it down in the author's stead; null when that was the author. */
  readonly enteredByName: string | null;
}

/** Why a call has no entry: it goes on still, nobody answered it, or nothing was advised in it. */
export type NoEntry = 'draft' | 'missed' | 'nonCase';

/** Whether a call has an entry, or why not. */
export function hasEntry(
  state: 'draft' | 'recorded' | 'missed',
  outcome: CallOutcome | null,
): 'yes' | NoEntry {
  if (state !== 'recorded') return state;
  return outcome === null || outcome === 'nonCase' ? 'nonCase' : 'yes';
}

/**
 * Who the client is, as far as it may leave the program: nothing at all where the office keeps no identities. The entry
 * is pasted into a record that knows its client; a nickname would only stand there as somebody else's name.
 */
export function clientOfEntry(
  mode: IdentityMode,
  client: { readonly clientLabel: string; readonly phone: string },
): { clientLabel: string; phone: string } {
  return mode === 'none'
    ? { clientLabel: '', phone: '' }
    : { clientLabel: client.clientLabel, phone: client.phone };
}

/** The first place of an entry that holds a personal identity code; such an entry never leaves the program. */
export function identityCodeInEntry(entry: CallEntry): string | undefined {
  const texts: Readonly<Record<string, string>> = {
    worry: entry.worry,
    advice: entry.advice,
    directedTo: entry.directedTo,
    'handover.promisedToClient': entry.handover?.promisedToClient ?? '',
    'promise.note': entry.promise?.note ?? '',
    clientLabel: entry.clientLabel,
    phone: entry.phone,
  };
  return Object.keys(texts).find((field) => containsPersonalIdentityCode(texts[field] ?? ''));
}
