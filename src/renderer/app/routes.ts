import { callsRoute } from '#renderer/features/calls/route.ts';
import { cancelledDaysRoute } from '#renderer/features/cancelled-days/route.ts';
import { clientsRoute } from '#renderer/features/clients/route.ts';
import { deskTallyRoute } from '#renderer/features/desk-tally/route.ts';
import { directoryRoute } from '#renderer/features/directory/route.ts';
import { dutyShiftsRoute } from '#renderer/features/duty-shifts/route.ts';
import { eventsRoute } from '#renderer/features/events/route.ts';
import { contactRequestsRoute } from '#renderer/features/contact-requests/route.ts';
import { handoversRoute } from '#renderer/features/handovers/route.ts';
import { consultationsRoute } from '#renderer/features/consultations/route.ts';
import { dayListRoute } from '#renderer/features/kela-days/day-list-route.ts';
import { jointMeetingsRoute } from '#renderer/features/joint-meetings/route.ts';
import { kelaDaysRoute } from '#renderer/features/kela-days/route.ts';
import { mailDropRoute } from '#renderer/features/mail-drop/route.ts';
import { mattersRoute } from '#renderer/features/matters/route.ts';
import { meetingRequestsRoute } from '#renderer/features/meeting-requests/route.ts';
import { oldFiguresRoute } from '#renderer/features/old-figures/route.ts';
import { outsideTimesRoute } from '#renderer/features/outside-times/route.ts';
import { guidesRoute } from '#renderer/features/guides/route.ts';
import { postersRoute } from '#renderer/features/posters/route.ts';
import { serviceTextsRoute } from '#renderer/features/posters/texts-route.ts';
import { settingsRoute } from '#renderer/features/settings/route.ts';
import { statisticsRoute } from '#renderer/features/statistics/route.ts';
import { todayRoute } from '#renderer/features/today/route.ts';
import type { AreaRoute } from './routes/area-route.ts';

const underKelaDays = (route: AreaRoute): AreaRoute => ({ ...route, under: kelaDaysRoute });

/** The areas of the program in the order of the navigation: one line each, and no other file names them all. */
export const routes: readonly AreaRoute[] = [
  todayRoute,
  kelaDaysRoute,
  underKelaDays(jointMeetingsRoute),
  underKelaDays(cancelledDaysRoute),
  dayListRoute,
  underKelaDays(postersRoute),
  underKelaDays(meetingRequestsRoute),
  underKelaDays(contactRequestsRoute),
  underKelaDays(mailDropRoute),
  underKelaDays(deskTallyRoute),
  underKelaDays(outsideTimesRoute),
  underKelaDays(consultationsRoute),
  callsRoute,
  handoversRoute,
  { ...mattersRoute, under: handoversRoute },
  clientsRoute,
  dutyShiftsRoute,
  eventsRoute,
  directoryRoute,
  { ...guidesRoute, under: directoryRoute },
  { ...serviceTextsRoute, under: directoryRoute },
  statisticsRoute,
  { ...oldFiguresRoute, under: statisticsRoute },
  settingsRoute,
];
