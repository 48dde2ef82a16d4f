import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange, plusMonths } from '#domain/time/month.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';

/** How the duties of a period are shared: half a year back and three months ahead unless another is chosen. */
export function ShareTable() {
  const say = useWords(rosterWords);
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const month = monthOf(today);
  const [from, setFrom] = useState<LocalDate>(monthRange(plusMonths(month, -5)).from);
  const [to, setTo] = useState<LocalDate>(monthRange(plusMonths(month, 2)).to);
  const query = useQuery(
    useService().dutyShifts.shares.queryOptions({
      input: { officeId, from, to: to < from ? from : to },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Panel title={say('shares')}>
      <Stack>
        <p className="roster-note">{say('sharesNote')}</p>
        <FieldRow>
          <DatePicker
            label={say('from')}
            value={from}
            onChange={(day) => day !== null && setFrom(day as LocalDate)}
          />
          <DatePicker
            label={say('to')}
            value={to}
            min={from}
            onChange={(day) => day !== null && setTo(day as LocalDate)}
          />
        </FieldRow>
        <Loaded query={query}>
          {(shares) => (
            <Table
              caption={say('table', { name: say('shares') })}
              isCaptionHidden
              rows={shares}
              rowKey={({ staffId }) => staffId}
              empty={say('noShares')}
              footer={[
                say('total'),
                shares.reduce((sum, { done }) => sum + done, 0),
                shares.reduce((sum, { coming }) => sum + coming, 0),
                shares.reduce((sum, { done, coming }) => sum + done + coming, 0),
                shares.reduce((sum, { asDeputy }) => sum + asDeputy, 0),
              ]}
              columns={[
                { key: 'who', header: say('who'), isRowHeader: true, render: ({ staffName }) => staffName },
                { key: 'done', header: say('done'), kind: 'number', render: ({ done }) => done },
                { key: 'coming', header: say('coming'), kind: 'number', render: ({ coming }) => coming },
                {
                  key: 'total',
                  header: say('total'),
                  kind: 'number',
                  render: ({ done, coming }) => done + coming,
                },
                {
                  key: 'asDeputy',
                  header: say('asDeputy'),
                  kind: 'number',
                  render: ({ asDeputy }) => asDeputy,
                },
              ]}
            />
          )}
        </Loaded>
      </Stack>
    </Panel>
  );
}
