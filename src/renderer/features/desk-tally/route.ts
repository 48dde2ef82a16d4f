import { areaNames } from '#i18n/area-names.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = deskTallyWords;

/** Kela questions at the desk; it stands under the Kela days. */
export const deskTallyRoute: AreaRoute = {
  id: 'desk-tally',
  path: '/desk-tally',
  title: areaNames['desk-tally'],
  icon: 'chart',
  operations: ['deskTally.view'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'open-desk-tally',
      title: { fi: fi.open, sv: sv.open, en: en.open },
      keywords: { fi: fi.openWords, sv: sv.openWords, en: en.openWords },
      operation: 'deskTally.count',
      run: (go) => go('/desk-tally'),
    },
  ],
};
