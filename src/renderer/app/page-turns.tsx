import { pageTurnWords } from '#i18n/page-turns.ts';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from './language.ts';

export interface PageTurnsProps<End> {
  /** Where each page begun so far begins, the shown one last; the first page has null. */
  ends: readonly End[];
  /** Where the next page begins; null after the last. */
  next: End;
  onTurn: (ends: readonly End[]) => void;
}

/** The two buttons below a list that comes a page at a time, newest first; nothing when there is one page. */
export function PageTurns<End>({ ends, next, onTurn }: PageTurnsProps<End>) {
  const say = useWords(pageTurnWords);
  if (ends.length === 1 && next === null) return null;
  return (
    <ButtonRow>
      <Button isDisabled={ends.length === 1} onPress={() => onTurn(ends.slice(0, -1))}>
        {say('newer')}
      </Button>
      <Button isDisabled={next === null} onPress={() => onTurn([...ends, next])}>
        {say('older')}
      </Button>
    </ButtonRow>
  );
}
