import { useQuery } from '@tanstack/react-query';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';

/** How much the office keeps of a client; until it is known, the least. */
export function useIdentityMode(): IdentityMode {
  const { id } = useOffice();
  const offices = useQuery(useService().offices.list.queryOptions()).data;
  return offices?.find((office) => office.id === id)?.identityMode ?? 'none';
}
