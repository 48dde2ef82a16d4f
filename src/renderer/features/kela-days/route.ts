import { areaNames } from '#i18n/area-names.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = kelaDayWords;

/** The Kela days: the grid of times, bookings and walk-ins. */
export const kelaDaysRoute: AreaRoute = {
  id: 'kela-days',
  path: '/kela-days',
  title: areaNames['kela-days'],
  icon: 'calendar',
  operations: ['kelaDays.day'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'book-next-kela-time',
      title: { fi: fi.bookNext, sv: sv.bookNext, en: en.bookNext },
      keywords: { fi: fi.bookNextWords, sv: sv.bookNextWords, en: en.bookNextWords },
      shortcut: 'F4',
      operation: 'bookings.book',
      run: (go) => go('/kela-days', { new: true }),
    },
  ],
};
