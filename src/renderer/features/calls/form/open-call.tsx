import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { hasEntry } from '#domain/calls/entry.ts';
import { localOf } from '#domain/time/instant.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import { callEntryWords } from '#i18n/call-entries.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useDiscardDraft } from '#renderer/features/calls/draft/use-discard-draft.ts';
import { nextLate } from '#renderer/features/calls/draft/late-entry.ts';
import type { DraftKeeper } from '#renderer/features/calls/draft/draft-keeper.ts';
import { forgetDraft, parkDrafts } from '#renderer/features/calls/draft/open-drafts.ts';
import { useBeginDraft, useDraft } from '#renderer/features/calls/draft/use-draft.ts';
import { useCopyEntry } from '#renderer/features/calls/entry/use-copy-entry.ts';
import { COPY_KEY } from '#renderer/features/calls/entry/use-copy-last.ts';
import { hideSaved, tellSaved } from '#renderer/features/calls/saved-notice.ts';
import { CallForm } from './call-form.tsx';
import { OpenCalls } from './open-calls.tsx';

export interface OpenCallProps {
  /** The call's name in the address. */
  name: string;
  keeper: DraftKeeper;
  show: (search: { draft?: string; focus?: 'new-call' }, replace?: boolean) => void;
}

/** The call being written, and where one goes from it. */
export function OpenCall({ name, keeper, show }: OpenCallProps) {
  const say = useWords(callWords);
  const sayEntry = useWords(callEntryWords);
  const copy = useCopyEntry();
  const language = useLanguage();
  const queries = useQueryClient();
  const service = useService();
  const begin = useBeginDraft();
  const discard = useDiscardDraft((draft) => show({ draft }, false));
  const id = useDraft(keeper).stored?.id;
  useEffect(hideSaved, []);

  // With the service's own name in the address, a reload finds the draft.
  const rename = useEffectEvent((draft: string) => show({ draft }));
  useEffect(() => {
    if (id !== undefined && id !== name) rename(id);
  }, [id, name]);
  useEffect(
    () => () => void queries.invalidateQueries({ queryKey: service.calls.drafts.key() }),
    [queries, service],
  );

  const { person } = useSession();
  return (
    <CallForm
      openCalls={
        <OpenCalls
          current={id ?? name}
          onSwitch={(next) => {
            parkDrafts(person.id, next);
            show({ draft: next }, false);
          }}
        />
      }
      keeper={keeper}
      onSaved={(call, again) => {
        const { id: savedId, state, outcome, startedAt } = call;
        const clock = formatClock(localOf(startedAt).minute, language);
        const what = outcome === null ? '' : callOutcomeNames[outcome][language];
        const action = { label: sayEntry('copy'), shortcut: COPY_KEY, onAction: () => void copy(savedId) };
        const text = say('saved', { clock, outcome: what });
        tellSaved(text, hasEntry(state, outcome) === 'yes' ? { id: savedId, action } : undefined);
        if (again) show({ draft: begin(nextLate(call)) });
        else show({ focus: 'new-call' });
      }}
      onLeave={() => show({}, false)}
      onDiscard={() => {
        void discard(keeper);
        show({ focus: 'new-call' });
      }}
      onSaveAsNew={(content) => {
        forgetDraft(keeper);
        show({ draft: begin(content) });
      }}
    />
  );
}
