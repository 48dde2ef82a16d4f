import type { PromiseView } from '#contract/promises.ts';
import { isOverdue } from '#domain/promises/due.ts';
import { formatMoment } from '#i18n/formats.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { PhoneLink } from '#renderer/app/phone-link.tsx';
import { PromiseButtons } from '#renderer/app/promises/promise-buttons.tsx';
import { sayTerms, sayWhom } from '#renderer/app/promises/say-promise.ts';
import { useMay } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDayTime } from './say-day-time.ts';
import { useReplace } from './use-replace.ts';
import { useTellRefusal } from './use-tell-refusal.ts';
import { WaitingRow } from './waiting-row.tsx';

/** Somebody who was promised a call back or word: the number, what has been tried, and what can be done. */
export function PromiseRow({ promise }: { promise: PromiseView }) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const now = useNow();
  const replace = useReplace();
  const onRefused = useTellRefusal();
  const mayTry = useMay()('promises.attempt');
  const who = sayWhom(promise, language);
  const { dueOn, dueMinute, phone } = promise;
  const tries = promise.steps.filter(({ kind }) => kind === 'notReached');
  const last = tries.at(-1);
  return (
    <WaitingRow
      when={sayDayTime(dueOn, dueMinute, now.on, language)}
      isLate={isOverdue(promise, now)}
      title={who}
      path="/calls"
      beside={
        phone !== who &&
        phone !== '' && (
          <span className="today-phone">
            <PhoneLink phone={phone} />
          </span>
        )
      }
      details={[
        ...sayTerms(promise, language),
        last && say('tries', { count: tries.length }),
        last && say('lastTry', { moment: formatMoment(last.at, language), name: last.byName }),
      ]}
      actions={
        mayTry && (
          <PromiseButtons
            promise={promise}
            onRefused={onRefused}
            onSaved={(saved) => replace('promises', saved, saved.state === 'open')}
          />
        )
      }
    />
  );
}
