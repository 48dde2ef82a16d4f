import { useQuery } from '@tanstack/react-query';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';

/** How much the office keeps of a client. The strictest for those who may not ask, and until it is known. */
export function useIdentityMode(): IdentityMode {
  const service = useService();
  const { id } = useOffice();
  const enabled = useMay()('offices.list');
  const { data } = useQuery(service.offices.list.queryOptions({ enabled }));
  return data?.find((office) => office.id === id)?.identityMode ?? 'none';
}
