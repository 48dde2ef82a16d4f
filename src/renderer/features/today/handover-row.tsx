import type { Handover } from '#contract/handovers.ts';
import { isOverdue } from '#domain/handovers/due.ts';
import { warnsOfPasses } from '#domain/matters/passes.ts';
import { matterWords } from '#i18n/matters.ts';
import { todayWords } from '#i18n/today.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useSession } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDay } from './say-day-time.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A handover that waits for this person, or one that a manager sees late: then without a word about the client. */
export function HandoverRow({ handover }: { handover: Handover }) {
  const say = useWords(todayWords);
  const sayMatters = useWords(matterWords);
  const language = useLanguage();
  const now = useNow();
  const { person } = useSession();
  const { id, state, dueOn, fromStaffId, fromName, toStaffId, toName, clientLabel, reason, steps } = handover;
  const isMine = [fromStaffId, toStaffId].includes(person.id);
  const back = state === 'returned' ? steps.at(-1) : undefined;
  const returned = back && {
    name: back.byName,
    text: back.note
      ? say('returnedWhy', { name: back.byName, why: back.note })
      : say('returned', { name: back.byName }),
  };
  return (
    <WaitingRow
      when={sayDay(dueOn, language)}
      isLate={isOverdue(handover, now.on)}
      title={
        clientLabel ||
        reason ||
        (isMine ? say('handover') : say('handoverBetween', { from: fromName, to: toName }))
      }
      path="/handovers"
      search={{ id }}
      details={[
        clientLabel ? reason : undefined,
        isMine && !returned ? say('handoverFrom', { name: fromName }) : undefined,
        returned?.text,
        warnsOfPasses(handover) ? sayMatters('manyDoors', { count: handover.passes }) : undefined,
      ]}
    />
  );
}
