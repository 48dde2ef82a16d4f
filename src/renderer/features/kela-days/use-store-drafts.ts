import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useService } from '#renderer/app/service.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { adoptDrafts } from './booking-draft.ts';
import { keepStoring } from './keep-storing.ts';

const dataOf = <Data>(results: readonly UseQueryResult<Data>[]) => results.map(({ data }) => data);

/** Brings back the person's unfinished bookings, and stores those that are being written. */
export function useStoreDrafts(): void {
  const service = useService();
  const { person, offices } = useSession();
  const mayStore = useMay()('bookings.saveDraft');
  const held = useQueries({
    queries: offices.map(({ id: officeId }) =>
      service.bookings.drafts.queryOptions({
        input: { officeId },
        enabled: mayStore,
        // An answer of an earlier showing knows nothing of what has been stored since.
        gcTime: 0,
        staleTime: 0,
      }),
    ),
    combine: dataOf,
  });
  useEffect(() => {
    for (const [index, drafts] of held.entries()) {
      const office = offices[index];
      if (drafts && office) adoptDrafts(person.id, office.id, drafts);
    }
  }, [held, offices, person.id]);
  useEffect(() => {
    if (!mayStore) return undefined;
    const { saveDraft, discardDraft } = service.bookings;
    return keepStoring(person.id, {
      save: (draft) => saveDraft.call(draft),
      discard: (draft) => discardDraft.call(draft),
    });
  }, [mayStore, person.id, service]);
}
