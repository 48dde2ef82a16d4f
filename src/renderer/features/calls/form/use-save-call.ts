import { useEffect, useRef, useState } from 'react';
import type { Call } from '#contract/calls.ts';
import type { Problem } from '#contract/refusals.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { useService } from '#renderer/app/service.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import type { CallContent } from '#renderer/features/calls/draft/call-content.ts';
import type { DraftKeeper } from '#renderer/features/calls/draft/draft-keeper.ts';
import { forgetDraft } from '#renderer/features/calls/draft/open-drafts.ts';
import { useDraft } from '#renderer/features/calls/draft/use-draft.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { callProblems, finishedCall, textProblems } from './call-problems.ts';
import { useIdentityMode } from './use-identity-mode.ts';

export interface SaveCall {
  /** Saves the call, or shows what is missing. `again`: the next note is entered at once. */
  readonly save: (again?: boolean) => Promise<void>;
  readonly problems: readonly Problem[];
  /** Grows at every save that did not go through. */
  readonly attempt: number;
  readonly isPending: boolean;
  readonly isWaiting: boolean;
  readonly refusal: Refusal | undefined;
  readonly hasFault: boolean;
}

/**
 * The end of a call; of one that goes on it is now, and never before it began, though clocks show whole minutes. Null when
 * nobody has said the end of a late entry, or of a call of an earlier day.
 */
function endOf({ startedAt, ending, fields }: CallContent): Instant | null {
  const { endedAt } = ending;
  const now = serviceNow();
  if (endedAt !== null) return endedAt;
  if (fields.lateEntry || localOf(startedAt).on !== localOf(now).on) return null;
  return Math.max(now, startedAt) as Instant;
}

/**
 * Finishes the call being written. Nothing but unstorable text is marked before the first try; after it the marks follow
 * what is typed. Until the service has answered, the draft is not stored any more, and goes on being stored if refused.
 */
export function useSaveCall(keeper: DraftKeeper, onSaved: (call: Call, again: boolean) => void): SaveCall {
  const { content, stored } = useDraft(keeper);
  const mode = useIdentityMode();
  const again = useRef(false);
  const [attempt, setAttempt] = useState(0);
  const [isHolding, setHolding] = useState(false);
  const [told, setTold] = useState<{ content: CallContent; problems: readonly Problem[] }>();
  const finish = useWrite(useService().calls.finish, {
    onSaved: (call) => {
      forgetDraft(keeper);
      onSaved(call, again.current);
    },
    onRefused: (refusal) => {
      setHolding(false);
      setAttempt((count) => count + 1);
      if (refusal.code === 'INVALID_INPUT')
        setTold({ content: keeper.get().content, problems: refusal.data.problems });
      keeper.release();
    },
  });

  const { hasFault } = finish;
  useEffect(() => {
    if (hasFault) keeper.release();
  }, [hasFault, keeper]);

  const found = (now: CallContent) =>
    callProblems(now, stored ?? now, { mode, now: endOf(now) ?? serviceNow(), endedAt: endOf(now) });
  const ofService = told?.content === content ? told.problems : [];
  const own = attempt === 0 ? textProblems(content) : found(content);

  return {
    problems: [...own, ...ofService.filter(({ field }) => !own.some((one) => one.field === field))],
    attempt,
    isPending: isHolding || finish.isPending,
    isWaiting: finish.isWaiting,
    refusal: finish.refusal,
    hasFault,
    async save(isAgain = false) {
      again.current = isAgain;
      if (isHolding || finish.isPending) return;
      const last = keeper.get().content;
      const { outcome } = last.ending;
      if (outcome === null || found(last).length > 0) return setAttempt((count) => count + 1);
      setHolding(true);
      const row = await keeper.hold();
      const whole = keeper.get().content;
      finish.submit({ ...row, ...finishedCall(whole, outcome, { endedAt: endOf(whole), mode }) });
      setHolding(false);
    },
  };
}
