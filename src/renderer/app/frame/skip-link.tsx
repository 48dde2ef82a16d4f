import type { RefObject } from 'react';
import { frameWords } from '#i18n/frame.ts';
import { useWords } from '#renderer/app/language.ts';

/** First stop of the Tab key: past the header and the navigation. The hash belongs to the router, so it moves the focus itself. */
export function SkipLink({ target }: { target: RefObject<HTMLElement | null> }) {
  const say = useWords(frameWords);
  return (
    <a
      href="#main"
      className="frame-skip"
      onClick={(event) => {
        event.preventDefault();
        target.current?.focus();
      }}
    >
      {say('skip')}
    </a>
  );
}
