import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** What advisers have agreed elsewhere, and the office's times for their calendars; it stands under the Kela days. */
export const outsideTimesRoute: AreaRoute = {
  id: 'outside-times',
  path: '/outside-times',
  title: areaNames['outside-times'],
  icon: 'clock',
  operations: ['outsideTimes.list'],
  screen: () => import('./screen.tsx'),
};
