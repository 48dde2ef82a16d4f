import { skipToken, useQuery } from '@tanstack/react-query';
import type { EventMeets } from '#contract/events.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import type { EventDraft } from './event-draft.ts';

/** What the event would meet as it stands in the form; undefined until day, time and staff are there and it is known. */
export function useMeets(draft: EventDraft, id: string | null): EventMeets | undefined {
  const { id: officeId } = useOffice();
  const { on, startMinute, endMinute, staffIds } = draft;
  const isWhole =
    on !== null &&
    startMinute !== null &&
    endMinute !== null &&
    startMinute < endMinute &&
    staffIds.length > 0;
  const { data } = useQuery(
    useService().events.check.queryOptions({
      input: isWhole ? { officeId, on, startMinute, endMinute, staffIds, id } : skipToken,
      staleTime: 0,
    }),
  );
  return isWhole ? data : undefined;
}
