import { useQuery } from '@tanstack/react-query';
import type { BackupPreview, StoredBackup } from '#contract/backups.ts';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** What a restore would bring and take, before anything is done. */
export function RestoreDialog({ copy, onClose }: { copy: StoredBackup; onClose: () => void }) {
  const say = useWords(backupWords);
  const sayForm = useWords(formWords);
  const service = useService();
  const { place, fileName } = copy;
  const chosen = { place, fileName };
  const preview = useQuery(
    service.backups.preview.queryOptions({ input: { copy: chosen }, gcTime: 0, staleTime: 0, retry: false }),
  );
  const restore = useWrite(service.backups.restore, {
    // The service tells all windows; this one is signed out with them.
    onSaved: () => showToast({ text: say('restored'), tone: 'success' }),
  });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('restoreTitle')}
      closeLabel={sayForm('close')}
    >
      <Stack>
        <SaveNotice refusal={restore.refusal} hasFault={restore.hasFault} />
        {preview.isPending && <Spinner label={say('opening')} />}
        {!preview.isPending && <Loaded query={preview}>{(seen) => <Seen preview={seen} />}</Loaded>}
        {restore.isPending && <Spinner label={say('restoring')} />}
        <ButtonRow>
          {preview.data && (
            <Button
              tone="danger"
              isPending={restore.isPending}
              onPress={() => restore.submit({ copy: chosen })}
            >
              {say('restoreNow')}
            </Button>
          )}
          <Button onPress={onClose}>{say('cancel')}</Button>
        </ButtonRow>
      </Stack>
    </Dialog>
  );
}

function Seen({ preview }: { preview: BackupPreview }) {
  const say = useWords(backupWords);
  const language = useLanguage();
  const { madeAt, lost, changes, isEarlier } = preview;
  return (
    <>
      {!isEarlier && <Banner tone="danger">{say('notEarlier')}</Banner>}
      <Facts
        facts={[
          {
            term: say('copyFrom'),
            value: madeAt === null ? say('unknownTime') : formatMoment(madeAt, language),
          },
          {
            term: say('wouldLose'),
            value:
              lost.length === 0 ? (
                say('nothingLost')
              ) : (
                <ul className="settings-met">
                  {lost.map((one) => (
                    <li key={one.area}>{say('area', one)}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {changes !== null && <p>{say('changesSince', { count: changes })}</p>}
      <p>{say('restoreWhat')}</p>
    </>
  );
}
