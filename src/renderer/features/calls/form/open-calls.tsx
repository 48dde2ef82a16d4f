import { useEffect, useMemo, useRef } from 'react';
import { secondsSince } from '#domain/calls/duration.ts';
import { localOf } from '#domain/time/instant.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { formatClock } from '#i18n/formats.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useOpenCalls, type OpenCallState } from '#renderer/features/calls/draft/use-open-calls.ts';
import { useServiceNow } from '#renderer/features/calls/service-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { writtenTime } from './written-time.ts';

export interface OpenCallsProps {
  /** The call that is being written, by its name in the address. */
  current: string;
  onSwitch: (name: string) => void;
}

/** The calls that are open at the same time, each with its clock as it stands; one key goes from one to the next. */
export function OpenCalls({ current, onSwitch }: OpenCallsProps) {
  const say = useWords(callDetailWords);
  const calls = useOpenCalls();
  const latest = useRef<() => void>(() => undefined);
  useEffect(() => {
    latest.current = () => {
      const at = calls.findIndex(({ name }) => name === current);
      const next = calls[(at + 1) % calls.length];
      if (next && next.name !== current) onSwitch(next.name);
    };
  });
  const isSeveral = calls.length > 1;
  useCommands(
    useMemo(
      () =>
        isSeveral
          ? [
              {
                id: 'switch-call',
                title: say('switchCall'),
                shortcut: 'Alt+v',
                onAction: () => latest.current(),
              },
            ]
          : [],
      [say, isSeveral],
    ),
  );
  if (!isSeveral) return undefined;
  return (
    <nav className="call-open" aria-label={say('openCalls')}>
      <span className="ui-label">
        {say('openCalls')} <Kbd keys="Alt+v" />
      </span>
      <ul>
        {calls.map((call) => (
          <li key={call.name}>
            <OpenCallButton
              call={call}
              isCurrent={call.name === current}
              onPress={() => call.name !== current && onSwitch(call.name)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function OpenCallButton({
  call: { content },
  isCurrent,
  onPress,
}: {
  call: OpenCallState;
  isCurrent: boolean;
  onPress: () => void;
}) {
  const say = useWords(callDetailWords);
  const sayCalls = useWords(callWords);
  const language = useLanguage();
  const now = useServiceNow(1000);
  const { startedAt, fields, ending } = content;
  const clock = formatClock(localOf(startedAt).minute, language);
  const { endedAt, parkedAt } = ending;
  const state = fields.lateEntry
    ? say('lateMark')
    : endedAt !== null
      ? say('ended', { clock: formatClock(localOf(endedAt).minute, language) })
      : parkedAt !== null && !isCurrent
        ? say('parked', { clock: formatClock(localOf(parkedAt).minute, language) })
        : say('running', { time: writtenTime(secondsSince(startedAt, now)) });
  const words = fields.worry === '' ? sayCalls('draftEmpty') : fields.worry;
  return (
    <Button
      size="small"
      tone={isCurrent ? 'secondary' : 'quiet'}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      onPress={onPress}
    >
      <strong>{say('openCallIn', { clock, state })}</strong>
      <span className="call-open-words">{words}</span>
    </Button>
  );
}
