import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useService } from '#renderer/app/service.ts';
import { desktop } from '#renderer/app/wire/open-wire.ts';
import type { CallContent } from './call-content.ts';
import type { DraftKeeper, DraftState, DraftWire } from './draft-keeper.ts';
import { beginDraft, flushDrafts, hasStuck } from './open-drafts.ts';

/** The state of a call being written, followed. */
export function useDraft(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}

/** The service's side of drafts, for the office this window works in. */
export function useDraftWire(): DraftWire {
  const { calls } = useService();
  const { id: officeId } = useOffice();
  return useMemo(
    () => ({
      start: ({ requestId }) => calls.start.call({ requestId, officeId }),
      saveDraft: ({ fields, ending, ...draft }) =>
        calls.saveDraft.call({ ...draft, fields: { ...fields, topics: [...fields.topics] }, ending }),
    }),
    [calls, officeId],
  );
}

/** Begins a call in the name of who works here; answers with its name in the address. */
export function useBeginDraft(): (content?: CallContent) => string {
  const wire = useDraftWire();
  const { person } = useSession();
  return (content) => beginDraft(person.id, wire, content);
}

/** While it is on the screen: whatever takes the window away stores first, and a browser asks before words are lost. */
export function useStoreOnLeaving(): void {
  useEffect(() => {
    const onHide = () => flushDrafts();
    const onVisibility = () => document.visibilityState === 'hidden' && flushDrafts();
    const onUnload = (event: BeforeUnloadEvent) => {
      flushDrafts();
      // The desktop's window would stay open without a word; there the frame's banner has said it.
      if (hasStuck() && desktop() === undefined) event.preventDefault();
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('blur', onHide);
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      flushDrafts();
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('blur', onHide);
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, []);
}
