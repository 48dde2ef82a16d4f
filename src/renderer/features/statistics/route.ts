import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** A period in figures, for those who answer for them. */
export const statisticsRoute: AreaRoute = {
  id: 'statistics',
  path: '/statistics',
  title: areaNames.statistics,
  icon: 'chart',
  operations: ['statistics.report'],
  screen: () => import('./screen.tsx'),
};
