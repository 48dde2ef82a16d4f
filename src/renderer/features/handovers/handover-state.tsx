import type { HandoverState as State } from '#domain/handovers/state.ts';
import { handoverStateNames } from '#i18n/handovers.ts';
import { useLanguage } from '#renderer/app/language.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type StatusMarkProps } from '#renderer/ui/status-mark.tsx';

const marks: Readonly<Record<State, { icon: IconName; tone: NonNullable<StatusMarkProps['tone']> }>> = {
  sent: { icon: 'circle-empty', tone: 'info' },
  seen: { icon: 'circle-half', tone: 'info' },
  taken: { icon: 'person', tone: 'success' },
  done: { icon: 'success', tone: 'success' },
  returned: { icon: 'undo', tone: 'warning' },
};

/** A state as shape and word. */
export function HandoverState({ state }: { state: State }) {
  const { icon, tone } = marks[state];
  return (
    <StatusMark icon={icon} tone={tone}>
      {handoverStateNames[state][useLanguage()]}
    </StatusMark>
  );
}
