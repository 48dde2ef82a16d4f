import type { LocalDate } from '#domain/time/local-date.ts';
import type { ContactWay } from './contact-request.ts';

/** Open until Kela answers; `answered` until the office has told the client; time alone closes nothing. */
export const contactRequestStates = ['open', 'answered', 'closed', 'withdrawn'] as const;

export type ContactRequestState = (typeof contactRequestStates)[number];

/** The state after Kela's answer: only an answer that the office has to tell waits for somebody more. */
export function afterAnswer(contactWay: ContactWay): 'answered' | 'closed' {
  return contactWay === 'office-tells' ? 'answered' : 'closed';
}

const next: Record<ContactRequestState, readonly ContactRequestState[]> = {
  open: ['answered', 'closed', 'withdrawn'],
  answered: ['closed', 'open'],
  closed: ['open', 'answered'],
  withdrawn: ['open'],
};

/** True when `to` can be given to a request that is `from`; every mark can be taken back. */
export function contactRequestMayBecome(from: ContactRequestState, to: ContactRequestState): boolean {
  return next[from].includes(to);
}

/** True from the day after the due day on, while Kela has not answered. */
export function isOverdue(
  request: { readonly state: ContactRequestState; readonly dueOn: LocalDate },
  today: LocalDate,
): boolean {
  return request.state === 'open' && today > request.dueOn;
}
