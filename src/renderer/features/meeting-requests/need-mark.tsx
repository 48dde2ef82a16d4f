import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { needOf, type RequestNeed } from '#domain/meeting-requests/next-step.ts';
import { requestNeedNames } from '#i18n/meeting-requests.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useNow } from '#renderer/app/use-now.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type StatusMarkProps } from '#renderer/ui/status-mark.tsx';

const marks: Readonly<Record<RequestNeed, { icon: IconName; tone: NonNullable<StatusMarkProps['tone']> }>> = {
  pass: { icon: 'circle-empty', tone: 'warning' },
  offer: { icon: 'circle-half', tone: 'warning' },
  offerEarlier: { icon: 'warning', tone: 'warning' },
  meet: { icon: 'calendar', tone: 'success' },
  outcome: { icon: 'diamond', tone: 'info' },
};

/** What an open request waits for, as shape and words. */
export function NeedMark({ request }: { request: MeetingRequest }) {
  const language = useLanguage();
  const need = needOf(request, useNow());
  if (!need) return undefined;
  const { icon, tone } = marks[need];
  return (
    <StatusMark icon={icon} tone={tone}>
      {requestNeedNames[need][language]}
    </StatusMark>
  );
}
