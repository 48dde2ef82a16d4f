import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** Handovers to and from named workers. */
export const handoversRoute: AreaRoute = {
  id: 'handovers',
  path: '/handovers',
  title: areaNames.handovers,
  icon: 'move',
  operations: ['handovers.list'],
  screen: () => import('./screen.tsx'),
};
