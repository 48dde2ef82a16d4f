import type { Seen } from '#domain/publishing/seen.ts';
import { hiddenMark } from '#i18n/publishing.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Count } from './count.tsx';

/** A count of a publishable report: itself, or the mark that it is hidden. */
export function PublishedCount({ seen }: { seen: Seen }) {
  const language = useLanguage();
  if (seen.kind === 'shown') return <Count value={seen.count} />;
  return <span className="statistics-hidden">{hiddenMark(seen, language)}</span>;
}
