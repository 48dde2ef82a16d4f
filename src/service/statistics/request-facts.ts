import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { complianceOf } from '#domain/meeting-requests/compliance.ts';
import type { RequestFacts } from '#domain/statistics/request-figures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import {
  answeredContactRows,
  countMeetingRequests,
  meetingRequestRows,
} from '#store/statistics/request-rows.ts';

/** What is counted of requests to Kela in the range (both ends included). A last day has passed when it is before `today`. */
export async function requestFacts(
  db: ReadDb,
  officeId: string,
  { from, to, today }: { readonly from: LocalDate; readonly to: LocalDate; readonly today: LocalDate },
): Promise<RequestFacts> {
  const answered = await answeredContactRows(db, officeId, from, to);
  const earliest = answered.reduce((day, { sentOn }) => (sentOn < day ? sentOn : day), from);
  const closures = await closuresBetween(db, officeId, earliest, to);
  const due = await meetingRequestRows(db, officeId, from, to);
  return {
    meetingsAsked: await countMeetingRequests(db, officeId, from, to),
    meetings: due.map((request) => complianceOf(request, today)),
    answerDays: answered.map(({ sentOn, answeredOn }) =>
      workingDaysBetween(sentOn, answeredOn ?? sentOn, closures),
    ),
  };
}
