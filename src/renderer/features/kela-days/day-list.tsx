import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { privacyLevels, type PrivacyLevel } from '#domain/day-lists/privacy.ts';
import { isLocalDate, type LocalDate } from '#domain/time/local-date.ts';
import { areaNames } from '#i18n/area-names.ts';
import { dayListWords } from '#i18n/day-lists.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { DayListPaper } from './day-list-paper.tsx';

/** The adviser's day for printing: which day, whose, and how much of the clients it shows. */
export default function DayListScreen() {
  const say = useWords(dayListWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const asked = typeof search['on'] === 'string' && isLocalDate(search['on']) ? search['on'] : null;
  const [on, setOn] = useState<LocalDate | null>(asked);
  const [adviserId, setAdviser] = useState<string | null>(null);
  const [privacy, setPrivacy] = useState<PrivacyLevel>('initials');
  const query = useQuery(
    useService().dayLists.show.queryOptions({
      input: { officeId, on, adviserId, privacy },
      placeholderData: keepPreviousData,
    }),
  );
  const { data } = query;
  return (
    <>
      <div data-no-print>
        <ScreenHeading>{areaNames['day-lists'][language]}</ScreenHeading>
        <div className="paper-controls">
          <DatePicker
            label={say('date')}
            value={on ?? data?.on ?? null}
            onChange={(day) => setOn(day as LocalDate | null)}
          />
          {data && data.advisers.length > 1 && (
            <Select
              label={say('adviser')}
              placeholder={say('adviser')}
              options={data.advisers.map(({ id, name }) => ({ id, label: name }))}
              value={data.adviserId}
              onChange={setAdviser}
            />
          )}
          <ChoiceGroup
            label={say('privacy')}
            choices={privacyLevels.map((id) => ({ id, label: say(id) }))}
            value={privacy}
            onChange={setPrivacy}
          />
          <PrintButton />
        </div>
      </div>
      <Loaded query={query}>
        {(list) =>
          list.rows.length === 0 ? (
            <EmptyState title={say('none')} />
          ) : (
            <DayListPaper list={list} privacy={privacy} />
          )
        }
      </Loaded>
    </>
  );
}
