import { refusalWords } from '#i18n/refusals.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { Banner } from '#renderer/ui/banner.tsx';

/** What the service said about the last save, where it isn't a matter of single fields. */
export function SaveNotice({ refusal, hasFault }: { refusal: Refusal | undefined; hasFault: boolean }) {
  const say = useWords(refusalWords);
  const language = useLanguage();
  if (hasFault) return <Banner tone="danger">{say('fault')}</Banner>;
  if (!refusal || refusal.code === 'INVALID_INPUT') return undefined;
  return <Banner tone="danger">{refusalSentence(refusal, language)}</Banner>;
}
