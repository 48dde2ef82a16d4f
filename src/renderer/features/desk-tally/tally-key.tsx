import { deskTallyWords } from '#i18n/desk-tally.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';

export interface TallyKeyProps {
  /** The single key, when those are not switched off. */
  shortcut: string;
  topic: string;
  /** How many there are of the day already. */
  count: number;
  onCount: () => void;
}

/** One topic: a press of the button or of its key is one question. */
export function TallyKey({ shortcut, topic, count, onCount }: TallyKeyProps) {
  const say = useWords(deskTallyWords);
  useShortcut(shortcut, onCount);
  return (
    <div className="tally-key">
      <Button shortcut={shortcut} onPress={onCount}>
        <span className="tally-topic">{topic}</span>{' '}
        <span className="tally-count" data-none={count === 0 || undefined}>
          {count} <VisuallyHidden>{say('ofDay')}</VisuallyHidden>
        </span>
      </Button>
    </div>
  );
}
