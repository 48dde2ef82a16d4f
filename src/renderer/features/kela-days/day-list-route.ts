import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';
import { kelaDaysRoute } from './route.ts';

/** The adviser's day on paper. */
export const dayListRoute: AreaRoute = {
  id: 'day-lists',
  path: '/day-list',
  title: areaNames['day-lists'],
  icon: 'print',
  under: kelaDaysRoute,
  operations: ['dayLists.show'],
  screen: () => import('./day-list.tsx'),
};
