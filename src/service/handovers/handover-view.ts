import type { Handover } from '#contract/handovers.ts';
import { isOverdue } from '#domain/handovers/due.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { StoredHandover } from '#store/handovers/stored-handover.ts';

/** The handover as its sender and receiver see it. */
export function handoverView(handover: StoredHandover, today: LocalDate): Handover {
  return { ...handover, steps: [...handover.steps], overdue: isOverdue(handover, today) };
}

/** The handover as a manager sees it: who, to whom, in which state and by when, but no word about the client. */
export function handoverWithoutText(handover: StoredHandover, today: LocalDate): Handover {
  return {
    ...handoverView(handover, today),
    reason: '',
    summary: '',
    clientLabel: '',
    contactWay: '',
    promisedToClient: '',
    steps: handover.steps.map((step) => ({ ...step, note: '' })),
  };
}
