import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** What waits today, for everybody: the first screen. */
export const todayRoute: AreaRoute = {
  id: 'today',
  path: '/',
  title: areaNames.today,
  icon: 'clock',
  operations: ['today.view'],
  screen: () => import('./screen.tsx'),
};
