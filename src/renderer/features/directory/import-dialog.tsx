import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { ChooseFile } from '#renderer/app/files/choose-file.tsx';
import { useChosenFile } from '#renderer/app/files/use-chosen-file.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { ImportPreview } from './import-preview.tsx';

const accepted = ['.csv', '.txt', '.json', 'text/csv', 'application/json'];

/** Chooses a table or a file of the service catalogue and shows what it would change; nothing is saved before that. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const { directory } = useService();
  const chosen = useChosenFile((file) => directory.preview.call({ file }), {
    tooLarge: 'directoryTooLarge',
    notRead: say('notRead'),
  });
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('import')}
      closeLabel={sayForm('close')}
    >
      <Stack>
        <p>{say('importAbout')}</p>
        <ChooseFile chosen={chosen} accepted={accepted} label={say('chooseFile')} reading={say('reading')} />
        {chosen.looked && <ImportPreview key={chosen.key} {...chosen.looked} onClose={onClose} />}
      </Stack>
    </Dialog>
  );
}
