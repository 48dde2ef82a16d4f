import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
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
  // Of the last press. It is read when its turn comes, so that Ctrl+Z means the press before it however slow the answer is.
  const lastId = useRef<string>(undefined);
  const taking = useMutation({
    mutationKey: deskTally.takeBack.mutationKey(),
    mutationFn: async ({ requestId, id = lastId.current }: { requestId: string; id?: string }) =>
      id === undefined ? undefined : deskTally.takeBack.call({ requestId, id }),
    scope,
    onSuccess: (taken) => {
      if (taken) setSaid(say('takenBack', { topic: topicName(taken.topicCode, language) }));
    },
    onError,
  });
  const counting = useMutation({
    mutationKey: deskTally.count.mutationKey(),
    mutationFn: (input: Parameters<typeof deskTally.count.call>[0]) => deskTally.count.call(input),
    scope,
    onSuccess: ({ id, topicCode }, input) => {
      lastId.current = id;
      const day = formatDayAndMonth(input.on, language);
      setSaid(say('counted', { topic: topicName(topicCode, language), day }));
    },
    onError: (error) => {
      lastId.current = undefined;
      onError(error);
    },
  });

  function count(topicCode: string) {
    counting.mutate({ requestId: newRequestId(), officeId, on, topicCode });
    const undo = () => {
      useUndoable.setState({ last: undefined });
      taking.mutate({ requestId: newRequestId() });
    };
    const text = say('counted', {
      topic: topicName(topicCode, language),
      day: formatDayAndMonth(on, language),
    });
    useUndoable.setState({ last: { text, undo } });
  }

  return {
    said,
    count,
    takeBack: (id) => taking.mutate({ requestId: newRequestId(), id }),
  };
}
