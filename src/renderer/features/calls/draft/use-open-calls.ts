import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { localOf } from '#domain/time/instant.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { contentOf, type CallContent } from './call-content.ts';
import { followOpenDrafts, openDrafts } from './open-drafts.ts';

/** A call of today that is not finished, as it stands. */
export interface OpenCallState {
  /** Its name in the address. */
  readonly name: string;
  readonly content: CallContent;
}

/** The person's unfinished calls of today, oldest first: those of this window as they are, others as they are stored. */
export function useOpenCalls(): OpenCallState[] {
  const { person, today } = useSession();
  const here = useSyncExternalStore(followOpenDrafts, openDrafts);
  const stored = useQuery(useService().calls.drafts.queryOptions()).data ?? [];
  const mine = here.filter(({ staffId }) => staffId === person.id);
  const isHere = (id: string) => mine.some(({ keeper }) => keeper.get().stored?.id === id);
  return [
    ...mine.map(({ key, keeper }) => ({
      name: keeper.get().stored?.id ?? key,
      content: keeper.get().content,
    })),
    ...stored.filter(({ id }) => !isHere(id)).map((call) => ({ name: call.id, content: contentOf(call) })),
  ]
    .filter(({ content }) => localOf(content.startedAt).on === today)
    .sort((one, other) => one.content.startedAt - other.content.startedAt);
}
