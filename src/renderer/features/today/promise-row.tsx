import type { PromiseView } from '#contract/promises.ts';
import { isOverdue } from '#domain/promises/due.ts';
import { formatMoment } from '#i18n/formats.ts';
import { promiseWords } from '#i18n/promises.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { sayDayTime } from './say-day-time.ts';
import { useReplace } from './use-replace.ts';
import { useTellRefusal } from './use-tell-refusal.ts';
import { WaitingRow } from './waiting-row.tsx';

/** Somebody who was promised a call back: the number, what has been tried, and the two ways a try ends. */
export function PromiseRow({ promise }: { promise: PromiseView }) {
  const say = useWords(promiseWords);
  const sayToday = useWords(todayWords);
  const language = useLanguage();
  const now = useNow();
  const replace = useReplace();
  const onRefused = useTellRefusal();
  const mayTry = useMay()('promises.attempt');
  const who = promise.clientLabel || promise.phone || sayToday('unnamed');
  const service = useService().promises;
  const back = useWrite(service.takeBack, {
    onRefused,
    onSaved: (saved) => replace('promises', saved, true),
  });
  const attempt = useWrite(service.attempt, {
    onRefused,
    onSaved: (saved) => {
      const isKept = saved.state !== 'open';
      replace('promises', saved, !isKept);
      offerUndo(
        {
          text: say(isKept ? 'kept' : 'tried', { who }),
          // Without identities the number was deleted with the promise; this row still knows it.
          undo: () => back.submit({ id: saved.id, version: saved.version, phone: promise.phone }),
        },
        sayToday('undo'),
      );
    },
  });
  const { id, version, dueOn, dueMinute, attempts } = promise;
  const last = attempts.at(-1);
  return (
    <WaitingRow
      when={sayDayTime(dueOn, dueMinute, now.on, language)}
      isLate={isOverdue(promise, now)}
      title={who}
      path="/calls"
      beside={promise.phone !== who && promise.phone && <span className="today-phone">{promise.phone}</span>}
      details={[
        promise.note,
        sayToday('madeBy', { name: promise.madeByName }),
        last && sayToday('tries', { count: attempts.length }),
        last && sayToday('lastTry', { moment: formatMoment(last.at, language), name: last.byName }),
      ]}
      actions={
        mayTry && (
          <>
            <Button
              size="small"
              icon="check"
              aria-label={say('reachedWhom', { who })}
              isPending={attempt.isPending}
              onPress={() => attempt.submit({ id, version, reached: true, note: '' })}
            >
              {say('reached')}
            </Button>
            <Button
              size="small"
              aria-label={say('notReachedWhom', { who })}
              isPending={attempt.isPending}
              onPress={() => attempt.submit({ id, version, reached: false, note: '' })}
            >
              {say('notReached')}
            </Button>
          </>
        )
      }
    />
  );
}
