import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { base64Of } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { ImportPreview } from './import-preview.tsx';

/** Largest file in bytes, as the service has it. */
const LARGEST = 2 * 1024 * 1024;

/** Chooses a table or a file of the service catalogue and shows what it would change; nothing is saved before that. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { directory } = useService();
  const [isTooLarge, setTooLarge] = useState(false);
  const looking = useMutation({
    mutationFn: async (chosen: File) => {
      const file = base64Of(new Uint8Array(await chosen.arrayBuffer()));
      return { file, name: chosen.name, result: await directory.preview.call({ file }) };
    },
  });
  function choose(files: FileList | null) {
    const chosen = files?.[0];
    if (!chosen) return;
    setTooLarge(chosen.size > LARGEST);
    looking.reset();
    if (chosen.size <= LARGEST) looking.mutate(chosen);
  }
  function fault(): string | undefined {
    if (isTooLarge) return problemSentence('directoryTooLarge', language);
    if (!looking.error) return undefined;
    const refusal = refusalOf(looking.error);
    if (!refusal) return say('notRead');
    const problem = refusal.code === 'INVALID_INPUT' ? refusal.data.problems[0] : undefined;
    return problem ? problemSentence(problem.code, language) : refusalSentence(refusal, language);
  }
  const wrong = fault();
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
        {wrong !== undefined && <Banner tone="danger">{wrong}</Banner>}
        <div>
          <FileTrigger
            acceptedFileTypes={['.csv', '.txt', '.json', 'text/csv', 'application/json']}
            onSelect={choose}
          >
            <Button icon="plus" isPending={looking.isPending}>
              {say('chooseFile')}
            </Button>
          </FileTrigger>
          {looking.isPending && <Spinner label={say('reading')} />}
        </div>
        {looking.data && <ImportPreview key={looking.submittedAt} {...looking.data} onClose={onClose} />}
      </Stack>
    </Dialog>
  );
}
