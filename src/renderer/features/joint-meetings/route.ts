import { areaNames } from '#i18n/area-names.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = jointMeetingWords;

/** Joint meetings of a client, the own worker and the Kela adviser. */
export const jointMeetingsRoute: AreaRoute = {
  id: 'joint-meetings',
  path: '/joint-meetings',
  title: areaNames['joint-meetings'],
  icon: 'person',
  operations: ['jointMeetings.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-joint-meeting',
      title: { fi: fi.new, sv: sv.new, en: en.new },
      keywords: { fi: fi.newWords, sv: sv.newWords, en: en.newWords },
      operation: 'jointMeetings.create',
      run: (go) => go('/joint-meetings', { new: true }),
    },
  ],
};
