import { foldText } from '#domain/bookings/fold-client.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { plusDays } from '#domain/time/local-date.ts';

/** How far back something is offered to be linked to a matter, in days. */
export const CANDIDATE_DAYS = 60;
/** How far back one's own doings are offered although they name nobody, in days. */
const OWN_DAYS = 7;

/**
 * True when something may be about the matter: it names the same client, or the person has made it lately for somebody
 * without a name. Nothing is linked by itself.
 */
export function mayBelong(
  matter: { readonly clientLabel: string },
  thing: { readonly clientLabel: string; readonly byId: string | null; readonly on: LocalDate },
  asked: { readonly byId: string; readonly today: LocalDate },
): boolean {
  const wanted = foldText(matter.clientLabel);
  const has = foldText(thing.clientLabel);
  if (wanted !== '' && has !== '') return wanted === has;
  return thing.byId === asked.byId && thing.on >= plusDays(asked.today, -OWN_DAYS);
}
