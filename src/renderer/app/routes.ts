import { callsRoute } from '#renderer/features/calls/route.ts';
import { handoversRoute } from '#renderer/features/handovers/route.ts';
import { dayListRoute } from '#renderer/features/kela-days/day-list-route.ts';
import { kelaDaysRoute } from '#renderer/features/kela-days/route.ts';
import { meetingRequestsRoute } from '#renderer/features/meeting-requests/route.ts';
import { postersRoute } from '#renderer/features/posters/route.ts';
import { settingsRoute } from '#renderer/features/settings/route.ts';
import { statisticsRoute } from '#renderer/features/statistics/route.ts';
import { todayRoute } from '#renderer/features/today/route.ts';
import type { AreaRoute } from './routes/area-route.ts';

const underKelaDays = (route: AreaRoute): AreaRoute => ({ ...route, under: kelaDaysRoute });

/** The areas of the program in the order of the navigation: one line each, and no other file names them all. */
export const routes: readonly AreaRoute[] = [
  todayRoute,
  kelaDaysRoute,
  dayListRoute,
  underKelaDays(postersRoute),
  underKelaDays(meetingRequestsRoute),
  callsRoute,
  handoversRoute,
  statisticsRoute,
  settingsRoute,
];
