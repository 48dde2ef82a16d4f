import { useMutation } from '@tanstack/react-query';
import { directoryWords } from '#i18n/directory.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { showToast } from '#renderer/ui/toasts.ts';

/** Writes the directory as a table and says where it went. */
export function useExportTable(): { readonly run: () => void; readonly isPending: boolean } {
  const say = useWords(directoryWords);
  const language = useLanguage();
  const service = useService();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const { fileName, base64, mediaType } = await service.directory.export.call({ language });
      return { fileName, where: await saveBytes(fileName, bytesOf(base64), mediaType) };
    },
    onSuccess: ({ fileName, where }) => {
      if (where !== 'cancelled') showToast({ text: say('exported', { name: fileName }), tone: 'success' });
    },
    onError: () => showToast({ text: say('notSaved'), tone: 'danger' }, { timeoutMs: null }),
  });
  return { run: () => mutate(), isPending };
}
