import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formWords } from '#i18n/form.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useLanguage, useWords } from './language.ts';
import { refusalOf } from './write/refusal.ts';
import { refusalSentence } from './write/refusal-sentence.ts';

export interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What was asked for, when it has come; until then that it is coming, and if it does not, why and a way to try again. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const say = useWords(formWords);
  const language = useLanguage();
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Spinner label={say('loading')} />;
  const refusal = refusalOf(query.error);
  return (
    <Banner tone="danger" actions={<Button onPress={() => void query.refetch()}>{say('retry')}</Button>}>
      {refusal ? refusalSentence(refusal, language) : say('failed')}
    </Banner>
  );
}
