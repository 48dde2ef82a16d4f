import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredBackup } from '#contract/backups.ts';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { megabyte } from './megabyte.ts';
import { RestoreDialog } from './restore-dialog.tsx';

/** The copies of both places, the newest first, each with its way back. */
export function CopyList() {
  const say = useWords(backupWords);
  const saySettings = useWords(settingsWords);
  const language = useLanguage();
  const copies = useQuery(useService().backups.list.queryOptions());
  const [chosen, setChosen] = useState<StoredBackup>();
  return (
    <Panel title={say('copies')}>
      <Stack>
        <p className="settings-note">{say('copiesWhat')}</p>
        <Loaded query={copies}>
          {(rows) => (
            <Table
              caption={say('copies')}
              isCaptionHidden
              empty={say('noneMade')}
              rows={rows}
              rowKey={({ place, fileName }) => `${place} ${fileName}`}
              columns={[
                {
                  key: 'made',
                  header: say('made'),
                  isRowHeader: true,
                  render: ({ madeAt }) => formatMoment(madeAt, language),
                },
                { key: 'where', header: say('where'), render: ({ place }) => say(`where_${place}`) },
                { key: 'why', header: say('why'), render: ({ reason }) => say(`reason_${reason}`) },
                {
                  key: 'size',
                  header: say('size'),
                  kind: 'number',
                  render: ({ bytes }) =>
                    say('sizeValue', { size: formatNumber(bytes / megabyte, language, 1) }),
                },
                // A copy gets its name only when it has been verified.
                { key: 'state', header: say('state'), render: () => say('checked') },
                {
                  key: 'restore',
                  header: saySettings('actions'),
                  kind: 'action',
                  render: (copy) => (
                    <Button
                      aria-label={say('restoreNamed', { moment: formatMoment(copy.madeAt, language) })}
                      onPress={() => setChosen(copy)}
                    >
                      {say('restore')}
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
        {chosen && <RestoreDialog copy={chosen} onClose={() => setChosen(undefined)} />}
      </Stack>
    </Panel>
  );
}
