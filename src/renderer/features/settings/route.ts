import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The settings, for everybody who may change at least one of them. */
export const settingsRoute: AreaRoute = {
  id: 'settings',
  path: '/settings',
  title: areaNames.settings,
  icon: 'more',
  operations: [
    'offices.update',
    'offices.saveClosure',
    'staff.update',
    'kelaDays.saveTemplate',
    'kelaDays.saveException',
    'serviceHours.save',
    'callTopics.update',
    'audit.verify',
    'backups.view',
    'retention.save',
  ],
  screen: () => import('./screen.tsx'),
};
