import { useEffect, useRef } from 'react';
import { callEntryWords } from '#i18n/call-entries.ts';
import { formWords } from '#i18n/form.ts';
import { useWords } from '#renderer/app/language.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { useEntryByHand } from './use-copy-entry.ts';

/** The entry as text, selected, where the clipboard was refused. */
export function EntryByHand() {
  const text = useEntryByHand((state) => state.text);
  return text === undefined ? undefined : <EntryDialog text={text} />;
}

function EntryDialog({ text }: { text: string }) {
  const say = useWords(callEntryWords);
  const sayForm = useWords(formWords);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && useEntryByHand.setState({ text: undefined })}
      title={say('refusedTitle')}
      closeLabel={sayForm('close')}
    >
      <TextArea
        label={say('title')}
        description={say('refusedWhat')}
        rows={Math.min(16, text.split('\n').length + 2)}
        inputRef={area}
        isReadOnly
        value={text}
      />
    </Dialog>
  );
}
