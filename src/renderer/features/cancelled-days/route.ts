import { areaNames } from '#i18n/area-names.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = cancelledDayWords;

/** Clients whose time the office has let go, until each has been told. */
export const cancelledDaysRoute: AreaRoute = {
  id: 'cancelled-days',
  path: '/cancelled-days',
  title: areaNames['cancelled-days'],
  icon: 'phone',
  operations: ['cancelledDays.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'cancel-kela-day',
      title: { fi: fi.cancelDay, sv: sv.cancelDay, en: en.cancelDay },
      keywords: { fi: fi.cancelDayWords, sv: sv.cancelDayWords, en: en.cancelDayWords },
      operation: 'cancelledDays.cancel',
      run: (go) => go('/cancelled-days', { cancel: true }),
    },
  ],
};
