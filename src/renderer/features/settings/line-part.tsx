import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate, formatDateRange, formatMinuteRange, formatWeekday } from '#i18n/formats.ts';
import { settingsWords } from '#i18n/settings.ts';
import { kelaHoursWords } from '#i18n/kela-hours.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { LineExceptionList } from './line-exception-list.tsx';
import { LineHoursForm } from './line-hours-form.tsx';

/** The versions of the advice line's hours: statistics are counted by those that were in force. */
export function LinePart() {
  const say = useWords(settingsWords);
  const sayHours = useWords(kelaHoursWords);
  const language = useLanguage();
  const service = useService();
  const { id: officeId } = useOffice();
  const hours = useQuery(service.serviceHours.list.queryOptions({ input: { officeId } }));
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack>
      <Panel
        title={say('lineHours')}
        actions={
          <Button icon="plus" size="small" onPress={() => setAdding(true)}>
            {say('newHours')}
          </Button>
        }
      >
        <p className="settings-note">{say('templatesNote')}</p>
        <Loaded query={hours}>
          {(versions) => (
            <Table
              caption={say('table', { name: say('lineHours') })}
              isCaptionHidden
              rows={[...versions].reverse()}
              rowKey={({ id }) => id}
              empty={say('noHours')}
              columns={[
                {
                  key: 'valid',
                  header: say('valid'),
                  isRowHeader: true,
                  render: ({ validFromOn, validToOn }) =>
                    validToOn === null
                      ? say('validFrom', { date: formatDate(validFromOn, language) })
                      : formatDateRange(validFromOn, validToOn, language),
                },
                {
                  key: 'weekdays',
                  header: sayHours('weekdays'),
                  render: ({ weekdays }) => weekdays.map((day) => formatWeekday(day, language)).join(' '),
                },
                { key: 'hours', header: say('hours'), render: (row) => formatMinuteRange(row, language) },
              ]}
            />
          )}
        </Loaded>
        {isAdding && (
          <LineHoursForm officeId={officeId} now={hours.data?.at(-1)} onClose={() => setAdding(false)} />
        )}
      </Panel>
      <LineExceptionList officeId={officeId} />
    </Stack>
  );
}
