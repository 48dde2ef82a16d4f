import type { Call } from '#contract/calls.ts';
import { formatClock } from '#i18n/formats.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayDayTime } from './say-day-time.ts';
import { useDiscardCall } from './use-discard-call.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A call that was left in the middle: it is stored, and goes on where it was; one of an earlier day may be thrown away too. */
export function DraftRow({ draft }: { draft: Call }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const now = useNow();
  const go = useGo();
  const isOvernight = draft.on < now.on;
  const { discard, isPending } = useDiscardCall(draft);
  const clock = formatClock(draft.startMinute, language);
  return (
    <WaitingRow
      when={sayDayTime(draft.on, draft.startMinute, now.on, language)}
      title={draft.clientLabel || say('draftAt', { clock })}
      path="/calls"
      search={{ draft: draft.id }}
      details={[draft.worry || draft.advice || say('draftEmpty')]}
      actions={
        <>
          <Button
            size="small"
            aria-label={say('resumeWhat', { clock })}
            onPress={() => go('/calls', { draft: draft.id })}
          >
            {say('resume')}
          </Button>
          {isOvernight && (
            <Button
              size="small"
              tone="quiet"
              isPending={isPending}
              aria-label={say('discardWhat', { clock })}
              onPress={discard}
            >
              {say('discard')}
            </Button>
          )}
        </>
      }
    />
  );
}
