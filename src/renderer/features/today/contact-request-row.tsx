import type { ContactRequest } from '#contract/contact-requests.ts';
import { isOverdue } from '#domain/contact-requests/state.ts';
import { isKelaTopicCode } from '#domain/topics/kela-topics.ts';
import { contactRequestStateNames } from '#i18n/contact-requests.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { sayDay } from './say-day-time.ts';
import { WaitingRow } from './waiting-row.tsx';

/** A question to Kela that waits for this person. */
export function ContactRequestRow({ request }: { request: ContactRequest }) {
  const language = useLanguage();
  const now = useNow();
  const { id, topicCode, clientLabel, state, dueOn } = request;
  return (
    <WaitingRow
      when={sayDay(dueOn, language)}
      isLate={isOverdue(request, now.on)}
      title={isKelaTopicCode(topicCode) ? kelaTopicNames[topicCode][language] : topicCode}
      path="/contact-requests"
      search={{ id }}
      details={[contactRequestStateNames[state][language], clientLabel]}
    />
  );
}
