import { areaNames } from '#i18n/area-names.ts';
import { meetingRequestWords } from '#i18n/meeting-requests.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = meetingRequestWords;

/** Requests for a personal meeting with Kela's official; it stands under the Kela days. */
export const meetingRequestsRoute: AreaRoute = {
  id: 'meeting-requests',
  path: '/meeting-requests',
  title: areaNames['meeting-requests'],
  icon: 'person',
  operations: ['meetingRequests.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-meeting-request',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: fi.addWords, sv: sv.addWords, en: en.addWords },
      operation: 'meetingRequests.register',
      run: (go) => go('/meeting-requests', { new: true }),
    },
  ],
};
