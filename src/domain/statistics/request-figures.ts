import type { Compliance } from '#domain/meeting-requests/compliance.ts';
import { share, type Share } from './share.ts';
import { spread, type Spread } from './spread.ts';

/** What is counted of the month's requests to Kela: nothing that identifies anybody. */
export interface RequestFacts {
  /** Requests for a personal meeting that were made in the month. */
  readonly meetingsAsked: number;
  /** One entry for each whose last day is in the month. */
  readonly meetings: readonly Compliance[];
  /** Working days from contact request to answer, of those answered in the month; 0 is the same day. */
  readonly answerDays: readonly number[];
}

/** A month without requests. */
export const noRequests: RequestFacts = { meetingsAsked: 0, meetings: [], answerDays: [] };

/** Several offices' requests together. */
export function addRequests(offices: readonly RequestFacts[]): RequestFacts {
  return {
    meetingsAsked: offices.reduce((sum, { meetingsAsked }) => sum + meetingsAsked, 0),
    meetings: offices.flatMap(({ meetings }) => meetings),
    answerDays: offices.flatMap(({ answerDays }) => answerDays),
  };
}

/** Figures of requests to Kela; undefined is the empty case of each. */
export interface RequestFigures {
  readonly meetingsAsked: number;
  /** Met by the last day ÷ all whose last day is in the month and has passed. */
  readonly meetingsInTime: Share | undefined;
  /** The last day is in the month and has not passed yet; in no share. */
  readonly meetingsAhead: number;
  /** Refused or withdrawn in time; in no share. */
  readonly meetingsEnded: number;
  readonly answerDays: Spread | undefined;
}

/** The figures of the month's requests. */
export function requestFigures({ meetingsAsked, meetings, answerDays }: RequestFacts): RequestFigures {
  const of = (kind: Compliance) => meetings.filter((one) => one === kind).length;
  return {
    meetingsAsked,
    meetingsInTime: share(of('inTime'), of('inTime') + of('missed')),
    meetingsAhead: of('ahead'),
    meetingsEnded: of('ended'),
    answerDays: spread(answerDays),
  };
}
