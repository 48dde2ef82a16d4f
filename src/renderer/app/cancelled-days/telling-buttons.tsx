import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Telling } from './use-telling.ts';

export interface TellingButtonsProps {
  client: CancelledDayClient;
  telling: Telling;
  /** Leaves out the rarer mark, where there is little room. */
  isShort?: boolean;
}

/** The three ways a try to tell a client ends, by one press each; once told, the way back. */
export function TellingButtons({ client, telling, isShort = false }: TellingButtonsProps) {
  const say = useWords(cancelledDayWords);
  const who = client.clientLabel || say('noName');
  const { isPending, mark, takeBack } = telling;
  const named = (word: string) => say('named', { mark: word, who });
  if (client.state !== 'open')
    return (
      <Button
        size="small"
        tone="quiet"
        icon="undo"
        aria-label={named(say('takeBack'))}
        isPending={isPending}
        onPress={takeBack}
      >
        {say('takeBack')}
      </Button>
    );
  return (
    <>
      <Button
        size="small"
        icon="check"
        aria-label={named(say('reached'))}
        isPending={isPending}
        onPress={() => mark('reached')}
      >
        {say('reached')}
      </Button>
      <Button
        size="small"
        aria-label={named(say('notReached'))}
        isPending={isPending}
        onPress={() => mark('notReached')}
      >
        {say('notReached')}
      </Button>
      {!isShort && (
        <Button
          size="small"
          aria-label={named(say('byOther'))}
          isPending={isPending}
          onPress={() => mark('toldByOther')}
        >
          {say('byOther')}
        </Button>
      )}
    </>
  );
}
