import { formatMoment } from '#i18n/formats.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { backupWords } from '#i18n/backups.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

const megabyte = 1_000_000;

/** A verified copy at once, beside those that are made by themselves. */
export function BackUp() {
  const say = useWords(backupWords);
  const language = useLanguage();
  const make = useWrite(useService().backups.make);
  return (
    <Panel title={say('backup')}>
      <Stack>
        <p className="settings-note">{say('backupWhat')}</p>
        <SaveNotice refusal={make.refusal} hasFault={make.hasFault} />
        {make.saved && (
          <Banner tone="success">
            {say('backedUp', {
              moment: formatMoment(make.saved.madeAt, language),
              file: make.saved.fileName,
              size: formatNumber(make.saved.bytes / megabyte, language, 1),
            })}
          </Banner>
        )}
        {make.isPending && <Spinner label={say('backingUp')} />}
        <div>
          <Button isPending={make.isPending} onPress={() => make.submit({})}>
            {say('backUpNow')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
