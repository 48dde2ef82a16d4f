import { useQuery } from '@tanstack/react-query';
import { may } from '#domain/permissions/may.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** Those who can keep a promise today. */
export function useKeepers(): Option[] {
  const { today } = useSession();
  const staff = useQuery(useService().staff.list.queryOptions()).data ?? [];
  return staff
    .filter(({ roles }) => may(roles, 'promises.attempt'))
    .filter(({ activeToOn }) => activeToOn === null || activeToOn >= today)
    .map(({ id, name }) => ({ id, label: name }));
}
