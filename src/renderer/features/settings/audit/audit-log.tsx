import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditPage } from '#contract/audit.ts';
import { auditLogWords } from '#i18n/audit-log.ts';
import { sayVerified } from '#i18n/audit-result.ts';
import { formatMoment } from '#i18n/formats.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PageTurns } from '#renderer/app/page-turns.tsx';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { firstFilter, wantedOf, type LogFilter } from './log-filter.ts';
import { LogFilters } from './log-filters.tsx';
import { LogTable } from './log-table.tsx';

/** The log, narrowed and a page at a time. It is asked for when it is opened or narrowed, and not at every change of the day. */
export function AuditLog() {
  const say = useWords(auditLogWords);
  const language = useLanguage();
  const { today } = useSession();
  const [filter, setFilter] = useState(() => firstFilter(today));
  const [ends, setEnds] = useState<readonly AuditPage['next'][]>([null]);
  const change = (next: LogFilter) => {
    setFilter(next);
    setEnds([null]);
  };
  const wanted = wantedOf(filter);
  const query = useQuery(
    useService().audit.list.queryOptions({
      input: wanted ? { ...wanted, before: ends.at(-1) ?? null } : skipToken,
      placeholderData: keepPreviousData,
      refetchOnMount: 'always',
    }),
  );
  return (
    <Panel title={say('log')}>
      <Stack>
        <p className="settings-note">{say('logWhat')}</p>
        <LogFilters filter={filter} onChange={change} />
        <Loaded query={query}>
          {({ rows, next, lastCheck }) => (
            <>
              <p>
                {lastCheck
                  ? say('checked', {
                      when: formatMoment(lastCheck.at, language),
                      who: lastCheck.byName,
                      result: sayVerified(lastCheck, false, language),
                    })
                  : say('neverChecked')}
              </p>
              <LogTable rows={rows} onNarrow={(subject) => change({ ...filter, subject })} />
              <PageTurns ends={ends} next={next} onTurn={setEnds} />
            </>
          )}
        </Loaded>
      </Stack>
    </Panel>
  );
}
