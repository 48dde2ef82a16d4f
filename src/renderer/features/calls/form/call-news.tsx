import { useEffect, useMemo, useRef, useState } from 'react';
import { secondsSince } from '#domain/calls/duration.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import { requiredFields } from '#domain/calls/required-fields.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callOutcomeNames } from '#i18n/call-outcomes.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { fieldName } from './field-names.ts';
import { useCallForm } from './form-context.ts';

/** The outcome as it is read out when it has been chosen: with what it asks for, which has just appeared. */
export function outcomeNews(outcome: CallOutcome | null, language: Language): string {
  if (outcome === null) return '';
  const say = sayIn(callDetailWords, language);
  const name = callOutcomeNames[outcome][language];
  const fields = requiredFields(outcome)
    .map((one) => fieldName(typeof one === 'string' ? one : (one[0] ?? ''), language)?.toLocaleLowerCase())
    .filter((field) => field !== undefined)
    .join(', ');
  return fields === ''
    ? say('outcomeChosen', { outcome: name })
    : say('outcomeAsks', { outcome: name, fields });
}

/**
 * What a screen reader is told while one writes: the outcome when it changes, and how long the call has lasted when it is
 * asked for by its key. The timer itself is silent.
 */
export function CallNews() {
  const say = useWords(callDetailWords);
  const language = useLanguage();
  const { startedAt, ending, fields } = useCallForm().content;
  const [told, setTold] = useState('');
  const times = useRef({ startedAt, endedAt: ending.endedAt });
  useEffect(() => {
    times.current = { startedAt, endedAt: ending.endedAt };
  });
  useCommands(
    useMemo(
      () =>
        fields.lateEntry
          ? []
          : [
              {
                id: 'tell-time',
                title: say('tellTime'),
                shortcut: 'Alt+i',
                onAction: () => {
                  const { startedAt: began, endedAt } = times.current;
                  const seconds = secondsSince(began, endedAt ?? serviceNow());
                  setTold(say('told', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }));
                },
              },
            ],
      [say, fields.lateEntry],
    ),
  );
  return (
    <VisuallyHidden>
      <output>{outcomeNews(ending.outcome, language)}</output>
      <output>{told}</output>
    </VisuallyHidden>
  );
}
