import { useQuery } from '@tanstack/react-query';
import { useService } from '#renderer/app/service.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import type { Option } from '#renderer/ui/option-item.tsx';

/** The people of the office who can be asked along today: Kela advisers and everybody else. */
export function usePeople(): { readonly advisers: readonly Option[]; readonly workers: readonly Option[] } {
  const service = useService();
  const { today } = useSession();
  const enabled = useMay()('staff.list');
  const staff = useQuery(service.staff.list.queryOptions({ enabled })).data ?? [];
  const active = staff.filter(({ activeToOn }) => activeToOn === null || activeToOn >= today);
  const option = ({ id, name, title }: (typeof staff)[number]) => ({ id, label: name, detail: title });
  return {
    advisers: active.filter(({ roles }) => roles.includes('kelaAdviser')).map(option),
    workers: active.filter(({ roles }) => roles.some((role) => role !== 'kelaAdviser')).map(option),
  };
}
