import { areaNames } from '#i18n/area-names.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

/** The register of clients; the service offers its operations only where an office keeps one. */
export const clientsRoute: AreaRoute = {
  id: 'clients',
  path: '/clients',
  title: areaNames.clients,
  icon: 'person',
  operations: ['clients.search'],
  screen: () => import('./screen.tsx'),
};
