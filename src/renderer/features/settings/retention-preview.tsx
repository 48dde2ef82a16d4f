import { useState } from 'react';
import type { RetentionView } from '#contract/retention.ts';
import { formatDate } from '#i18n/formats.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { retentionWords } from '#i18n/retention.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { RetentionLastRun } from './retention-last-run.tsx';
import { RetentionRun } from './retention-run.tsx';

/** What a removal would take now, area by area, and the button for it. */
export function RetentionPreview({ officeId, stored }: { officeId: string; stored: RetentionView }) {
  const say = useWords(retentionWords);
  const saySettings = useWords(settingsWords);
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const count = stored.areas.reduce((sum, { due }) => sum + due, 0);
  return (
    <Panel title={say('preview')}>
      <Stack>
        <Table
          caption={saySettings('table', { name: say('preview') })}
          isCaptionHidden
          rows={stored.areas}
          rowKey={({ area }) => area}
          columns={[
            {
              key: 'area',
              header: say('area'),
              isRowHeader: true,
              render: ({ area }) => say(`area_${area}`),
            },
            { key: 'upTo', header: say('upTo'), render: ({ lastOn }) => formatDate(lastOn, language) },
            {
              key: 'due',
              header: say('due'),
              kind: 'number',
              render: ({ due }) => formatNumber(due, language),
            },
            {
              key: 'oldest',
              header: say('oldest'),
              render: ({ oldestOn }) => (oldestOn ? formatDate(oldestOn, language) : say('nothing')),
            },
            {
              key: 'open',
              header: say('open'),
              kind: 'number',
              render: ({ open }) => formatNumber(open, language),
            },
          ]}
        />
        <p className="settings-note">{say('previewUnsaved')}</p>
        <p>{say('copies', { count: stored.copies })}</p>
        <p className="settings-note">{say('copiesWhat')}</p>
        <RetentionLastRun run={stored.lastRun} />
        <div>
          <Button tone="danger" onPress={() => setAsking(true)}>
            {say('runNow')}
          </Button>
        </div>
      </Stack>
      {isAsking && (
        <RetentionRun
          officeId={officeId}
          version={stored.version}
          count={count}
          copies={stored.copies}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
