import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { mondayOf } from '#domain/time/week.ts';
import { areaNames } from '#i18n/area-names.ts';
import type { Language } from '#i18n/language.ts';
import { posterWords } from '#i18n/posters.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { PaperLanguage } from '#renderer/app/paper/paper-language.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PosterPaper } from './poster-paper.tsx';

/** The week's poster before it is printed: which week, and in which language. */
export default function PosterScreen() {
  const say = useWords(posterWords);
  const own = useLanguage();
  const office = useOffice();
  const { today } = useSession();
  const [on, setOn] = useState<LocalDate>(mondayOf(today));
  const [language, setLanguage] = useState<Language>(own);
  const query = useQuery(
    useService().posters.week.queryOptions({
      input: { officeId: office.id, on },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <div data-no-print>
        <ScreenHeading>{areaNames.posters[own]}</ScreenHeading>
        <div className="paper-controls">
          <IconButton
            tone="secondary"
            icon="chevron-left"
            label={say('previous')}
            onPress={() => setOn(plusDays(on, -7))}
          />
          <DatePicker
            label={say('date')}
            value={on}
            onChange={(day) => day !== null && setOn(mondayOf(day as LocalDate))}
          />
          <IconButton
            tone="secondary"
            icon="chevron-right"
            label={say('next')}
            onPress={() => setOn(plusDays(on, 7))}
          />
          <PaperLanguage value={language} onChange={setLanguage} />
          <PrintButton />
        </div>
      </div>
      <Loaded query={query}>
        {(week) => <PosterPaper week={week} office={office} language={language} />}
      </Loaded>
    </>
  );
}
