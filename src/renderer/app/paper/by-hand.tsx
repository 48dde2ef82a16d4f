import type { ReactNode } from 'react';
import { paperWords } from '#i18n/paper.ts';
import type { Language } from '#i18n/language.ts';
import { sayIn } from '#i18n/say.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';

/** What is known, or a line to write on: nothing is ever made up for a paper. */
export function ByHand({ children, language }: { children: ReactNode; language: Language }) {
  if (children !== '' && children !== null) return children;
  return (
    <span className="paper-by-hand">
      <VisuallyHidden>({sayIn(paperWords, language)('byHand')})</VisuallyHidden>
    </span>
  );
}
