import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The week's poster of the services. */
export const postersRoute: AreaRoute = {
  id: 'posters',
  path: '/poster',
  title: areaNames.posters,
  icon: 'print',
  operations: ['posters.week'],
  screen: () => import('./screen.tsx'),
};
