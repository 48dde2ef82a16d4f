import { useState } from 'react';
import type { Emptying } from '#contract/mail-drop.ts';
import { formWords } from '#i18n/form.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { EmptyingForm } from './emptying-form.tsx';
import { sayWhen } from './say-when.ts';

/** Corrects an emptying, takes it back, or brings it back again. */
export function EmptyingActions({ emptying }: { emptying: Emptying }) {
  const say = useWords(mailDropWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { mailDrop } = useService();
  const mayCorrect = useMay()('mailDrop.correct');
  const [isCorrecting, setCorrecting] = useState(false);
  const { id, version, state } = emptying;
  const time = sayWhen(emptying.on, emptying.minute, language);
  const onRefused = (refusal: Refusal) =>
    void showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
  const restore = useWrite(mailDrop.restore, { onRefused });
  const remove = useWrite(mailDrop.takeBack, {
    onRefused,
    onSaved: (saved) =>
      offerUndo(
        {
          text: say('removedToast', { time }),
          undo: () => restore.submit({ id, version: saved.version }),
        },
        sayForm('undo'),
      ),
  });
  if (!mayCorrect) return undefined;
  if (state === 'takenBack')
    return (
      <Button
        size="small"
        tone="quiet"
        aria-label={say('restoreOf', { time })}
        isPending={restore.isPending}
        onPress={() => restore.submit({ id, version })}
      >
        {say('restore')}
      </Button>
    );
  return (
    <>
      <div className="mail-buttons">
        <Button
          size="small"
          tone="quiet"
          aria-label={say('correctOf', { time })}
          onPress={() => setCorrecting(true)}
        >
          {say('correct')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          aria-label={say('removeOf', { time })}
          isPending={remove.isPending}
          onPress={() => remove.submit({ id, version })}
        >
          {say('remove')}
        </Button>
      </div>
      {isCorrecting && <EmptyingForm emptying={emptying} onClose={() => setCorrecting(false)} />}
    </>
  );
}
