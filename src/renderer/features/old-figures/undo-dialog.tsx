import type { OldFigureBatch } from '#contract/old-figures.ts';
import { formWords } from '#i18n/form.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** Asks once more before an import's days leave the reports. */
export function UndoDialog({ batch, onClose }: { batch: OldFigureBatch; onClose: () => void }) {
  const say = useWords(oldFiguresWords);
  const sayForm = useWords(formWords);
  const { id, version, fileName, days } = batch;
  const undo = useWrite(useService().oldFigures.undo, {
    onSaved: () => {
      showToast({ text: say('undone', { name: fileName }), tone: 'success' });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('undoAsk', { name: fileName })}
      closeLabel={sayForm('close')}
      footer={
        <>
          <Button tone="primary" isPending={undo.isPending} onPress={() => undo.submit({ id, version })}>
            {say('undo')}
          </Button>
          <Button onPress={onClose}>{sayForm('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <p>{say('undoWhat', { days })}</p>
        <SaveNotice refusal={undo.refusal} hasFault={undo.hasFault} />
      </Stack>
    </Dialog>
  );
}
