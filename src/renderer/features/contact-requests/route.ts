import { areaNames } from '#i18n/area-names.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = contactRequestWords;

/** Questions to Kela and their answers; it stands under the Kela days. */
export const contactRequestsRoute: AreaRoute = {
  id: 'contact-requests',
  path: '/contact-requests',
  title: areaNames['contact-requests'],
  icon: 'info',
  operations: ['contactRequests.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-contact-request',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: fi.addWords, sv: sv.addWords, en: en.addWords },
      operation: 'contactRequests.send',
      run: (go) => go('/contact-requests', { new: true }),
    },
  ],
};
