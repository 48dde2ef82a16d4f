import { useState } from 'react';
import type { Handover } from '#contract/handovers.ts';
import { formWords } from '#i18n/form.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { actionsFor } from './actions-for.ts';
import { CompleteForm } from './complete-form.tsx';
import { nameOf } from './name-of.ts';
import { ReturnForm } from './return-form.tsx';
import { SendOnForm } from './send-on-form.tsx';

/** What the person may do with a handover just now; nothing is shown of what they may not. */
export function HandoverActions({ handover }: { handover: Handover }) {
  const say = useWords(handoverWords);
  const sayForm = useWords(formWords);
  const { handovers } = useService();
  const { person } = useSession();
  const [asking, setAsking] = useState<'return' | 'complete' | 'sendOn'>();
  const { id, version, state } = handover;
  const what = nameOf(handover, say('noWords'));
  // Its state beside the title says that it worked; a notice would only cover what comes next.
  const take = useWrite(handovers.take);
  const actions = actionsFor(handover, person.id, person.roles);
  const stop = () => setAsking(undefined);

  if (asking === 'return' && actions.includes('return'))
    return (
      <ReturnForm
        handover={handover}
        onCancel={stop}
        onReturned={() => {
          stop();
          showToast({ text: say('gaveBack', { what }), tone: 'success' });
        }}
      />
    );
  if (asking === 'complete' && actions.includes('complete'))
    return (
      <CompleteForm
        handover={handover}
        onCancel={stop}
        onCompleted={(done) => {
          stop();
          offerUndo(
            {
              text: say('completed', { what }),
              undo: () => take.submit({ id: done.id, version: done.version }),
            },
            sayForm('undo'),
          );
        }}
      />
    );
  // One key for both: the button that was pressed becomes the next step and keeps the focus.
  return (
    <>
      <SaveNotice refusal={take.refusal} hasFault={take.hasFault} />
      <ButtonRow>
        {actions.includes('take') && (
          <Button
            key="next"
            tone="primary"
            isPending={take.isPending}
            onPress={() => take.submit({ id, version })}
          >
            {state === 'returned' ? say('takeBack') : say('take')}
          </Button>
        )}
        {actions.includes('complete') && (
          <Button key="next" tone="primary" onPress={() => setAsking('complete')}>
            {say('complete')}
          </Button>
        )}
        {actions.includes('sendOn') && <Button onPress={() => setAsking('sendOn')}>{say('sendOn')}</Button>}
        {actions.includes('return') && <Button onPress={() => setAsking('return')}>{say('giveBack')}</Button>}
      </ButtonRow>
      {asking === 'sendOn' && (
        <SendOnForm
          handover={handover}
          onClose={stop}
          onSent={({ toName }) => {
            stop();
            showToast({ text: say('sentTo', { name: toName }), tone: 'success' });
          }}
        />
      )}
    </>
  );
}
