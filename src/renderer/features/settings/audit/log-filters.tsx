import { useQuery } from '@tanstack/react-query';
import { deeds, type Deed } from '#domain/audit/deed.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { auditLogWords } from '#i18n/audit-log.ts';
import { deedNames } from '#i18n/audit-subjects.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { wantedOf, type LogFilter } from './log-filter.ts';
import { useThingName } from './use-thing-name.ts';

const ALL = 'all';

export interface LogFiltersProps {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}

/** What the log is narrowed by: days, who, what was done, and one thing. */
export function LogFilters({ filter, onChange }: LogFiltersProps) {
  const say = useWords(auditLogWords);
  const language = useLanguage();
  const { thing } = useThingName();
  const staff = useQuery(useService().staff.list.queryOptions()).data ?? [];
  const isReversed = filter.from !== null && filter.to !== null && !wantedOf(filter);
  return (
    <>
      <FieldRow>
        <DatePicker
          label={say('from')}
          value={filter.from}
          onChange={(from) => onChange({ ...filter, from: from as LocalDate | null })}
        />
        <DatePicker
          label={say('to')}
          value={filter.to}
          onChange={(to) => onChange({ ...filter, to: to as LocalDate | null })}
          error={isReversed ? say('rangeReversed') : undefined}
        />
        <Select
          label={say('person')}
          placeholder={say('choose')}
          options={[
            { id: ALL, label: say('everybody') },
            ...staff.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filter.staffId ?? ALL}
          onChange={(id) => onChange({ ...filter, staffId: id === ALL ? null : id })}
        />
        <Select<Deed | typeof ALL>
          label={say('deed')}
          placeholder={say('choose')}
          options={[
            { id: ALL, label: say('everything') },
            ...deeds.map((id) => ({ id, label: deedNames[id][language] })),
          ]}
          value={filter.deed ?? ALL}
          onChange={(id) => onChange({ ...filter, deed: id === ALL ? null : id })}
        />
      </FieldRow>
      {filter.subject && (
        <Banner
          tone="info"
          actions={<Button onPress={() => onChange({ ...filter, subject: null })}>{say('widen')}</Button>}
        >
          {say('narrowed', { thing: thing(filter.subject) })}
        </Banner>
      )}
    </>
  );
}
