import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The office's old call figures, brought in from spreadsheets; it stands under the statistics. */
export const oldFiguresRoute: AreaRoute = {
  id: 'old-figures',
  path: '/old-figures',
  title: areaNames['old-figures'],
  icon: 'download',
  operations: ['oldFigures.list'],
  screen: () => import('./screen.tsx'),
};
