import { useQuery } from '@tanstack/react-query';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { useService } from './service.ts';
import { useMay, useOffice } from './session.ts';

/** How much the office keeps of a client; the least to those who may not ask (the service checks in any case). */
export function useIdentityMode(): IdentityMode {
  const service = useService();
  const { id } = useOffice();
  const enabled = useMay()('offices.list');
  const { data } = useQuery(service.offices.list.queryOptions({ enabled }));
  return data?.find((office) => office.id === id)?.identityMode ?? 'none';
}
