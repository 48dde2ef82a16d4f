import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Call } from '#contract/calls.ts';
import { callWords } from '#i18n/calls.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { adoptDraft } from '#renderer/features/calls/draft/open-drafts.ts';
import { useDraftWire } from '#renderer/features/calls/draft/use-draft.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';

export interface ResumeCallProps {
  id: string;
  /** The draft is at hand, as the service has it. */
  onReady: () => void;
  /** There is no such draft of this person any more. */
  onGone: () => void;
}

/** Fetches a draft that this window does not hold: after a crash, a reload, or from another window. */
export function ResumeCall({ id, onReady, onGone }: ResumeCallProps) {
  const say = useWords(callWords);
  const wire = useDraftWire();
  const { person } = useSession();
  const { data: call, isError } = useQuery({
    ...useService().calls.get.queryOptions({ input: { id } }),
    staleTime: 0,
    gcTime: 0,
  });
  const onAnswer = useEffectEvent((answer: Call) => {
    if (answer.state !== 'draft') return onGone();
    adoptDraft(person.id, wire, answer);
    onReady();
  });
  const onRefused = useEffectEvent(onGone);
  useEffect(() => {
    if (isError) onRefused();
    else if (call) onAnswer(call);
  }, [call, isError]);
  return <Spinner label={say('draftOpening')} />;
}
