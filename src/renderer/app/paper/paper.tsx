import { useId, type ReactNode } from 'react';
import { instantOf } from '#domain/time/instant.ts';
import { formatMoment } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { paperWords } from '#i18n/paper.ts';
import { sayIn } from '#i18n/say.ts';
import { useNow } from '#renderer/app/use-now.ts';
import './paper.css';

export interface PaperProps {
  title: string;
  /** The language of the paper, which may be another than the window's. */
  language: Language;
  /** How much of clients the paper shows, in words. */
  privacy: string;
  className?: string;
  children: ReactNode;
}

/** One A4 page, shown as it will be printed; its foot says when it was printed and what it shows of clients. */
export function Paper({ title, language, privacy, className = '', children }: PaperProps) {
  const id = useId();
  const { on, minute } = useNow();
  const moment = formatMoment(instantOf(on, minute), language);
  return (
    <article className={`paper ${className}`} lang={language} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <footer className="paper-foot">
        {sayIn(paperWords, language)('printed', { moment })}. {privacy}
      </footer>
    </article>
  );
}
