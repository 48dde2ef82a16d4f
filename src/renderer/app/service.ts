import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { createContext, use } from 'react';
import type { ServiceClient } from './wire/service-client.ts';

/** Every operation, ready for TanStack Query: `service.today.view.queryOptions({ input: { officeId } })`. */
export type ServiceQueries = RouterUtils<ServiceClient>;

/** Made once in the window's entry. */
export const serviceQueries = (client: ServiceClient): ServiceQueries => createTanstackQueryUtils(client);

const ServiceContext = createContext<ServiceQueries | undefined>(undefined);
export const ServiceProvider = ServiceContext.Provider;

/** The service: reads with `useQuery(service.<area>.<operation>.queryOptions(…))`, writes with `useWrite(service.<area>.<operation>)`. */
export function useService(): ServiceQueries {
  const service = use(ServiceContext);
  if (!service) throw new Error('No ServiceProvider');
  return service;
}
