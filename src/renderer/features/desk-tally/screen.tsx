import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocalDate } from '#domain/time/local-date.ts';
import { areaNames } from '#i18n/area-names.ts';
import { deskTallyWords } from '#i18n/desk-tally.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { CountsTable } from './counts-table.tsx';
import { LatestList } from './latest-list.tsx';
import { TallyKeys } from './tally-keys.tsx';
import { useTally } from './use-tally.ts';
import './desk-tally.css';

/** The desk's tally: one key a question, the last ones to be taken back, and the counts of the day and its month. */
export default function DeskTallyScreen() {
  const say = useWords(deskTallyWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const now = useNow();
  const mayCount = useMay()('deskTally.count');
  // Without a choice the day is today, also after midnight.
  const [chosen, setChosen] = useState<LocalDate>();
  const on = chosen ?? now.on;
  const query = useQuery(
    useService().deskTally.view.queryOptions({ input: { officeId, on }, placeholderData: keepPreviousData }),
  );
  const tally = useTally(officeId, on);
  return (
    <>
      <ScreenHeading detail={say('about')}>{areaNames['desk-tally'][language]}</ScreenHeading>
      <div className="tally-day">
        <DatePicker
          label={say('day')}
          value={on}
          max={now.on}
          onChange={(day) => setChosen(day === null || day === now.on ? undefined : (day as LocalDate))}
        />
      </div>
      <Loaded query={query}>
        {(counts) => (
          <div className="tally">
            <div className="tally-work">
              {mayCount && <TallyKeys on={on} counts={counts.day} onCount={tally.count} />}
              <output className="tally-said">{tally.said}</output>
              <LatestList latest={counts.latest} mayTakeBack={mayCount} onTakeBack={tally.takeBack} />
            </div>
            <CountsTable on={on} day={counts.day} month={counts.month} />
          </div>
        )}
      </Loaded>
    </>
  );
}
