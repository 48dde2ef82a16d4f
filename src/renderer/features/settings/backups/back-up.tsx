import { useQueryClient } from '@tanstack/react-query';
import type { BackupStateOut } from '#contract/backups.ts';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { megabyte } from './megabyte.ts';

/** How the copies are, and one more at once beside those that are made by themselves. */
export function BackUp({ state }: { state: BackupStateOut }) {
  const say = useWords(backupWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const make = useWrite(service.backups.make, {
    onSaved: () => void queries.invalidateQueries({ queryKey: service.backups.key() }),
  });
  const { lastMadeAt, changedAt } = state;
  return (
    <Panel title={say('backup')}>
      <Stack>
        <p className="settings-note">{say('backupWhat')}</p>
        {state.warning === 'noCopy' && changedAt !== null && (
          <Banner tone="danger">
            {say('warning_noCopy', { changed: formatMoment(changedAt, language) })}
          </Banner>
        )}
        <Facts
          facts={[
            {
              term: say('lastMade'),
              value: lastMadeAt === null ? say('noneMade') : formatMoment(lastMadeAt, language),
            },
            {
              term: say('notCopied'),
              value:
                changedAt === null
                  ? say('allCopied')
                  : say('changedSince', { moment: formatMoment(changedAt, language) }),
            },
          ]}
        />
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
