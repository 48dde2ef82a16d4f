import { useQueryClient } from '@tanstack/react-query';
import type { Today } from '#contract/today.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';

/** Lists of what waits whose rows are settled on this screen. */
type List = 'promises' | 'toTell' | 'unresolved';

/**
 * Shows what was just saved at once, before the service's announcement comes round: a row as it is now, or without it when
 * it no longer waits.
 */
export function useReplace(): (list: List, row: { readonly id: string }, waits: boolean) => void {
  const queries = useQueryClient();
  const { id: officeId } = useOffice();
  const queryKey = useService().today.view.queryKey({ input: { officeId } });
  return (list, row, waits) =>
    queries.setQueryData<Today>(queryKey, (today) => {
      if (!today) return today;
      const rows = (today[list] ?? []).flatMap((one) => (one.id !== row.id ? [one] : waits ? [row] : []));
      return { ...today, [list]: rows };
    });
}
