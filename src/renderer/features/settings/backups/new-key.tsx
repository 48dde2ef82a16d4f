import { backupWords } from '#i18n/backups.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import type { ShownKey } from './key-page.tsx';

/** The way to a new recovery key. */
export function NewKey({ onShow }: { onShow: (key: ShownKey) => void }) {
  const say = useWords(backupWords);
  const start = useWrite(useService().backups.startKey, { onSaved: onShow });
  return (
    <Panel title={say('key')}>
      <Stack>
        <p className="settings-note">{say('keyWhat')}</p>
        <SaveNotice refusal={start.refusal} hasFault={start.hasFault} />
        <div>
          <Button isPending={start.isPending} onPress={() => start.submit({})}>
            {say('newKey')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
