import { useQueryClient } from '@tanstack/react-query';
import { formWords } from '#i18n/form.ts';
import { retentionWords } from '#i18n/retention.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { removedCount } from './retention-last-run.tsx';

export interface RetentionRunProps {
  readonly officeId: string;
  /** Of the times that the numbers were counted by. */
  readonly version: number;
  readonly count: number;
  readonly copies: number;
  readonly onClose: () => void;
}

/** Asks once more before words go for good. */
export function RetentionRun({ officeId, version, count, copies, onClose }: RetentionRunProps) {
  const say = useWords(retentionWords);
  const sayForm = useWords(formWords);
  const service = useService();
  const queries = useQueryClient();
  const renew = () => queries.invalidateQueries({ queryKey: service.retention.key() });
  const run = useWrite(service.retention.run, {
    onSaved: (done) => {
      showToast({ text: say('done', { count: removedCount(done) }), tone: 'success' });
      void renew();
      onClose();
    },
    onRefused: () => void renew(),
  });
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('runAsk')}
      closeLabel={sayForm('close')}
      footer={
        <>
          <Button tone="danger" isPending={run.isPending} onPress={() => run.submit({ officeId, version })}>
            {say('runYes')}
          </Button>
          <Button onPress={onClose}>{sayForm('cancel')}</Button>
        </>
      }
    >
      <Stack>
        <p>{say('runWhat', { count })}</p>
        <p>{say('copies', { count: copies })}</p>
        <Banner tone="warning">{say('runForGood')}</Banner>
        {run.isPending && <Spinner label={say('running')} />}
        <SaveNotice refusal={run.refusal} hasFault={run.hasFault} />
      </Stack>
    </Dialog>
  );
}
