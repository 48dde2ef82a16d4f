import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { isLocalDate } from '#domain/time/local-date.ts';
import { areaNames } from '#i18n/area-names.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { byDay } from './by-day.ts';
import { CancelDay } from './cancel-day.tsx';
import { DayTable } from './day-table.tsx';
import { useNextOpen } from './use-next-open.ts';
import './cancelled-days.css';

/** Who has still to be told that the office has let their time go: all of them, or the clients of one day. */
export default function CancelledDaysScreen() {
  const say = useWords(cancelledDayWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const { id: officeId } = useOffice();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const asked = search['on'];
  const on = typeof asked === 'string' && isLocalDate(asked) ? asked : null;
  const query = service.cancelledDays.list.queryOptions({ input: { officeId, on } });
  const clients = useQuery(query);
  const list = useRef<HTMLDivElement>(null);
  const goOn = useNextOpen(list);

  function show(saved: CancelledDayClient): void {
    queries.setQueryData(query.queryKey, (rows) => rows?.map((row) => (row.id === saved.id ? saved : row)));
    if (saved.state !== 'open') goOn(saved.id);
  }

  return (
    <>
      <ScreenHeading actions={<CancelDay isAsked={search['cancel'] === true} />}>
        {areaNames['cancelled-days'][language]}
      </ScreenHeading>
      <p className="told-explain">{say('explain')}</p>
      <Loaded query={clients}>
        {(rows) => (
          <div ref={list} tabIndex={-1} className="told-days">
            <Stack>
              {rows.length === 0 && <EmptyState title={say('empty')}>{say('emptyWhat')}</EmptyState>}
              {byDay(rows).map((day) => (
                <DayTable key={day.key} day={day} onSaved={show} />
              ))}
            </Stack>
          </div>
        )}
      </Loaded>
    </>
  );
}
