import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The decision guide of the line; it stands under the directory. */
export const guidesRoute: AreaRoute = {
  id: 'guides',
  path: '/guides',
  title: areaNames.guides,
  icon: 'info',
  operations: ['guides.show'],
  screen: () => import('./screen.tsx'),
};
