import { localOf } from '#domain/time/instant.ts';
import { callWords } from '#i18n/calls.ts';
import { formatTime } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import type { DraftState } from '#renderer/features/calls/draft/draft-keeper.ts';
import { StatusMark } from '#renderer/ui/status-mark.tsx';

/**
 * Whether what was typed is safe. Read out only when the sentence changes, which is once a minute at most, and not while
 * it flickers between storing and stored.
 */
export function DraftStatus({ state, hasUnstorable }: { state: DraftState; hasUnstorable: boolean }) {
  const say = useWords(callWords);
  const language = useLanguage();
  const { storedAt, stored, isWaiting } = state;
  const at = storedAt ?? stored?.startedAt;
  return (
    <span className="call-status" aria-live="polite">
      {isWaiting ? (
        <StatusMark icon="warning" tone="warning">
          {say('waiting')}
        </StatusMark>
      ) : hasUnstorable ? (
        <StatusMark icon="warning" tone="warning">
          {say('notStored')}
        </StatusMark>
      ) : at === undefined ? (
        <StatusMark icon="clock">{say('storing')}</StatusMark>
      ) : (
        <StatusMark icon="check" tone="success">
          {say('stored', { time: formatTime(localOf(at).minute, language) })}
        </StatusMark>
      )}
    </span>
  );
}
