import type { ContactRequest } from '#contract/contact-requests.ts';
import { isOverdue, type ContactRequestState } from '#domain/contact-requests/state.ts';
import { contactRequestStateNames, contactRequestWords } from '#i18n/contact-requests.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type StatusMarkProps } from '#renderer/ui/status-mark.tsx';

const marks: Readonly<
  Record<ContactRequestState, { icon: IconName; tone: NonNullable<StatusMarkProps['tone']> }>
> = {
  open: { icon: 'circle-empty', tone: 'info' },
  answered: { icon: 'diamond', tone: 'warning' },
  closed: { icon: 'success', tone: 'success' },
  withdrawn: { icon: 'cross', tone: 'neutral' },
};

/** A state as shape and words. */
export function StateMark({ state }: { state: ContactRequestState }) {
  const { icon, tone } = marks[state];
  return (
    <StatusMark icon={icon} tone={tone}>
      {contactRequestStateNames[state][useLanguage()]}
    </StatusMark>
  );
}

/** The day by which an answer is asked for; a late one says so in words. */
export function DueDay({ request }: { request: Pick<ContactRequest, 'state' | 'dueOn'> }) {
  const say = useWords(contactRequestWords);
  const { on } = useNow();
  const day = formatWeekdayAndDate(request.dueOn, useLanguage());
  if (!isOverdue(request, on)) return day;
  return (
    <StatusMark icon="warning" tone="danger">
      {say('overdue', { day })}
    </StatusMark>
  );
}
