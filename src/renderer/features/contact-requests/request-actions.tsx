import { useState } from 'react';
import type { ContactRequest } from '#contract/contact-requests.ts';
import { contactRequestWords } from '#i18n/contact-requests.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { AnswerForm } from './answer-form.tsx';
import { topicName } from './topic-name.ts';

/** What can be done with a request by this person just now. */
export function RequestActions({ request }: { request: ContactRequest }) {
  const say = useWords(contactRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { contactRequests } = useService();
  const may = useMay();
  const [isAnswering, setAnswering] = useState(false);
  const { id, version, state, clientPhone } = request;
  const what = topicName(request.topicCode, language);
  const reopen = useWrite(contactRequests.reopen);
  const undoable = (text: string) => ({
    onSaved: (saved: ContactRequest) =>
      offerUndo(
        // The number may have gone with the request; only this window still knows it.
        { text, undo: () => reopen.submit({ id, version: saved.version, clientPhone }) },
        sayForm('undo'),
      ),
  });
  const told = useWrite(contactRequests.told, undoable(say('toldSaved', { what })));
  const withdraw = useWrite(contactRequests.withdraw, undoable(say('withdrawn', { what })));
  const refused = [reopen, told, withdraw].find((write) => write.refusal !== undefined || write.hasFault);
  // Kela's adviser answers; the office writes down what it has heard.
  const isKela = !may('contactRequests.send');

  return (
    <div className="contact-actions">
      <SaveNotice refusal={refused?.refusal} hasFault={refused?.hasFault ?? false} />
      <ButtonRow>
        {state === 'open' && (
          <Button tone="primary" onPress={() => setAnswering(true)}>
            {say(isKela ? 'giveAnswer' : 'writeAnswer')}
          </Button>
        )}
        {state === 'answered' && may('contactRequests.told') && (
          <Button tone="primary" isPending={told.isPending} onPress={() => told.submit({ id, version })}>
            {say('told')}
          </Button>
        )}
        {state === 'open' && may('contactRequests.withdraw') && (
          <Button isPending={withdraw.isPending} onPress={() => withdraw.submit({ id, version })}>
            {say('withdraw')}
          </Button>
        )}
        {state !== 'open' && (
          <Button
            icon="undo"
            isPending={reopen.isPending}
            onPress={() => reopen.submit({ id, version, clientPhone })}
          >
            {say('reopen')}
          </Button>
        )}
      </ButtonRow>
      {isAnswering && <AnswerForm request={request} onClose={() => setAnswering(false)} />}
    </div>
  );
}
