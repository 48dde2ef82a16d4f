import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocalDate } from '#domain/time/local-date.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import { formatDayAndMonth } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useUndoable } from '#renderer/app/undo.ts';
import { newRequestId } from '#renderer/app/write/request-id.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { topicName } from './topic-name.ts';

export interface Tally {
  readonly count: (topicCode: string) => void;
  readonly takeBack: (id: string) => void;
  /** The last thing done, as a sentence. */
  readonly said: string;
}

/**
 * Counts and takes back. Every press counts, also while the one before is on its way: they are sent one after another, each
 * with a request id of its own. The last can be taken back by Ctrl+Z; no notice is shown, for the list says it all.
 */
export function useTally(officeId: string, on: LocalDate): Tally {
  const say = useWords(deskTallyWords);
  const language = useLanguage();
  const { deskTally } = useService();
  const [said, setSaid] = useState('');
  const scope = { id: 'desk-tally' };
  const onError = (error: Error) => {
    const refusal = refusalOf(error);
    setSaid(refusal ? refusalSentence(refusal, language) : say('failed'));
  };
  const taking = useMutation({
    mutationKey: deskTally.takeBack.mutationKey(),
    mutationFn: (input: Parameters<typeof deskTally.takeBack.call>[0]) => deskTally.takeBack.call(input),
    scope,
    onSuccess: ({ topicCode }) => setSaid(say('takenBack', { topic: topicName(topicCode, language) })),
    onError,
  });
  const takeBack = (id: string) => taking.mutate({ requestId: newRequestId(), id });
  const counting = useMutation({
    mutationKey: deskTally.count.mutationKey(),
    mutationFn: (input: Parameters<typeof deskTally.count.call>[0]) => deskTally.count.call(input),
    scope,
    onSuccess: ({ id, topicCode }, input) => {
      const topic = topicName(topicCode, language);
      const text = say('counted', { topic, day: formatDayAndMonth(input.on, language) });
      setSaid(text);
      const undo = () => {
        useUndoable.setState({ last: undefined });
        takeBack(id);
      };
      useUndoable.setState({ last: { text, undo } });
    },
    onError,
  });
  return {
    said,
    takeBack,
    count: (topicCode) => counting.mutate({ requestId: newRequestId(), officeId, on, topicCode }),
  };
}
