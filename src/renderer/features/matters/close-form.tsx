import { useState } from 'react';
import type { Matter } from '#contract/matters.ts';
import { formWords } from '#i18n/form.ts';
import { matterWords } from '#i18n/matters.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { noResult, ResultFields } from '#renderer/app/handovers/result-fields.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

/** Closes a matter and asks what became of it; while somebody waits for it, says for what. */
export function CloseForm({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const say = useWords(matterWords);
  const sayForm = useWords(formWords);
  const { matters } = useService();
  const [result, setResult] = useState(noResult);
  const { id, version } = matter;
  const what = matter.name || say('noName');
  const reopen = useWrite(matters.reopen);
  const close = useWrite(matters.close, {
    onSaved: (closed) => {
      onClose();
      offerUndo(
        {
          text: say('closedDone', { what }),
          undo: () => reopen.submit({ id, version: closed.version }),
        },
        sayForm('undo'),
      );
    },
  });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('closeTitle', { what })}
      closeLabel={sayForm('close')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          close.submit({ id, version, ...result });
        }}
      >
        <Stack>
          <SaveNotice refusal={close.refusal} hasFault={close.hasFault} />
          <ResultFields result={result} onChange={setResult} />
          <ButtonRow>
            <Button type="submit" tone="primary" isPending={close.isPending}>
              {say('close')}
            </Button>
            <Button onPress={onClose}>{sayForm('cancel')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Dialog>
  );
}
