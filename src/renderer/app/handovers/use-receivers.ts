import { useQuery } from '@tanstack/react-query';
import { may } from '#domain/permissions/may.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** Those who can take a handover today, but not the one it comes from: oneself, unless somebody else gives things up. */
export function useReceivers(fromId?: string): Option[] {
  const service = useService();
  const { person, today } = useSession();
  const staff = useQuery(service.staff.list.queryOptions()).data ?? [];
  return staff
    .filter(({ id, roles }) => id !== (fromId ?? person.id) && may(roles, 'handovers.take'))
    .filter(({ activeToOn }) => activeToOn === null || activeToOn >= today)
    .map(({ id, name, title }) => ({ id, label: name, detail: title }));
}
