import type { LocalDate } from '#domain/time/local-date.ts';
import type { MeetingRequestEnd } from './state.ts';

export type MeetingRequestProblemCode = 'inTheFuture' | 'beforeRequest' | 'reasonMissing';

export interface MeetingRequestProblem {
  readonly field: 'askedOn' | 'passedOn' | 'endedOn' | 'reason' | 'on';
  readonly code: MeetingRequestProblemCode;
}

type Problems = MeetingRequestProblem[];

const dayProblems = (
  field: MeetingRequestProblem['field'],
  on: LocalDate,
  askedOn: LocalDate,
  today: LocalDate,
): Problems => {
  if (on > today) return [{ field, code: 'inTheFuture' }];
  return on < askedOn ? [{ field, code: 'beforeRequest' }] : [];
};

/** What is wrong with the days of a request as it is written down; nothing has been asked or passed on tomorrow. */
export function checkRequestDays(
  { askedOn, passedOn }: { readonly askedOn: LocalDate; readonly passedOn: LocalDate | null },
  today: LocalDate,
): Problems {
  return [
    ...dayProblems('askedOn', askedOn, askedOn, today),
    ...(passedOn === null ? [] : dayProblems('passedOn', passedOn, askedOn, today)),
  ];
}

/** What is wrong with an offered day: before the request nothing was offered. It may have gone by already. */
export function checkOffer(on: LocalDate, askedOn: LocalDate): Problems {
  return on < askedOn ? [{ field: 'on', code: 'beforeRequest' }] : [];
}

/** What is wrong with an end. A refusal needs its reason; the client may change their mind without one. */
export function checkEnd(
  end: { readonly outcome: MeetingRequestEnd; readonly endedOn: LocalDate; readonly reason: string },
  askedOn: LocalDate,
  today: LocalDate,
): Problems {
  const problems = dayProblems('endedOn', end.endedOn, askedOn, today);
  if (end.outcome === 'refused' && end.reason.trim() === '')
    problems.push({ field: 'reason', code: 'reasonMissing' });
  return problems;
}
