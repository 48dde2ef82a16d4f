import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KelaTemplateView } from '#contract/kela-days.ts';
import { formatDate, formatDateRange, formatLongWeekday, formatMinuteRange } from '#i18n/formats.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { TemplateForm } from './template-form.tsx';

/** The versions of the weekly Kela days; what is past is left out, what is to come stands with its first day. */
export function TemplateList() {
  const say = useWords(settingsWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const templates = useQuery(service.kelaDays.templates.queryOptions({ input: { officeId } }));
  const [open, setOpen] = useState<KelaTemplateView | 'new'>();
  return (
    <Panel
      title={say('templates')}
      actions={
        <Button icon="plus" size="small" onPress={() => setOpen('new')}>
          {say('newTemplate')}
        </Button>
      }
    >
      <p className="settings-note">{say('templatesNote')}</p>
      <Loaded query={templates}>
        {(all) => (
          <Table
            caption={say('table', { name: say('templates') })}
            isCaptionHidden
            rows={all.filter(({ validToOn }) => validToOn === null || validToOn >= today)}
            rowKey={({ id }) => id}
            empty={say('noTemplates')}
            columns={[
              { key: 'adviser', header: say('adviser'), render: (row) => row.adviserName, isRowHeader: true },
              {
                key: 'weekday',
                header: say('weekday'),
                render: (row) => formatLongWeekday(row.weekday, language),
              },
              { key: 'hours', header: say('hours'), render: (row) => formatMinuteRange(row, language) },
              {
                key: 'breaks',
                header: say('breaks'),
                render: (row) => row.breaks.map((one) => formatMinuteRange(one, language)).join(', '),
              },
              {
                key: 'slot',
                header: say('slot'),
                render: (row) => say('slotMinutes', { minutes: row.slotMinutes }),
              },
              {
                key: 'rhythm',
                header: say('rhythm'),
                render: (row) => say('rhythmText', { count: row.everyWeeks }),
              },
              {
                key: 'valid',
                header: say('valid'),
                render: ({ validFromOn, validToOn }) =>
                  validToOn === null
                    ? say('validFrom', { date: formatDate(validFromOn, language) })
                    : formatDateRange(validFromOn, validToOn, language),
              },
              {
                key: 'new',
                header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                kind: 'action',
                render: (row) => (
                  <Button
                    size="small"
                    aria-label={say('newVersionNamed', {
                      name: `${row.adviserName}, ${formatLongWeekday(row.weekday, language)}`,
                    })}
                    onPress={() => setOpen(row)}
                  >
                    {say('newVersion')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {open !== undefined && (
        <TemplateForm
          officeId={officeId}
          from={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
