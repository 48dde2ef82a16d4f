import { useQuery } from '@tanstack/react-query';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';

/** How much the office (the one worked in, unless told otherwise) keeps of a client. The strictest for those who may not ask, and until it is known. */
export function useIdentityMode(officeId?: string): IdentityMode {
  const service = useService();
  const { id: own } = useOffice();
  const enabled = useMay()('offices.list');
  const { data } = useQuery(service.offices.list.queryOptions({ enabled }));
  return data?.find((office) => office.id === (officeId ?? own))?.identityMode ?? 'none';
}
