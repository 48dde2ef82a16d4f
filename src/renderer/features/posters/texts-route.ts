import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The services' text for the web page and the flyer. */
export const serviceTextsRoute: AreaRoute = {
  id: 'service-texts',
  path: '/service-texts',
  title: areaNames['service-texts'],
  icon: 'print',
  operations: ['posters.texts'],
  screen: () => import('./texts-screen.tsx'),
};
