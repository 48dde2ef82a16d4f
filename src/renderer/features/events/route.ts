import { areaNames } from '#i18n/area-names.ts';
import { eventWords } from '#i18n/events.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = eventWords;

/** Events and outreach. */
export const eventsRoute: AreaRoute = {
  id: 'events',
  path: '/events',
  title: areaNames.events,
  icon: 'diamond',
  operations: ['events.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-event',
      title: { fi: fi.newEvent, sv: sv.newEvent, en: en.newEvent },
      keywords: { fi: fi.newWords, sv: sv.newWords, en: en.newWords },
      operation: 'events.create',
      run: (go) => go('/events', { new: true }),
    },
  ],
};
