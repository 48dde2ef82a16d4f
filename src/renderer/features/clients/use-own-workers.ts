import { useQuery } from '@tanstack/react-query';
import type { RegisteredClient } from '#contract/clients.ts';
import { may } from '#domain/permissions/may.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** Those who take handovers today, and whoever is the client's own worker already. */
export function useOwnWorkers(client: RegisteredClient | undefined): Option[] {
  const { today } = useSession();
  const staff = useQuery(useService().staff.list.queryOptions()).data ?? [];
  return staff
    .filter(
      ({ id, roles, activeToOn }) =>
        id === client?.ownWorkerId ||
        (may(roles, 'handovers.take') && (activeToOn === null || activeToOn >= today)),
    )
    .map(({ id, name, title }) => ({ id, label: name, detail: title }));
}
