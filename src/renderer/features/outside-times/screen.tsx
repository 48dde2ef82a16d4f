import { useState } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { ExportDays } from './export-days.tsx';
import { ImportCalendar } from './import-calendar.tsx';
import { TimeList } from './time-list.tsx';
import './outside-times.css';

/** The times an adviser has agreed elsewhere: seen, imported, marked, and the office's own saved for the adviser. */
export default function OutsideTimesScreen() {
  const say = useWords(outsideTimeWords);
  const language = useLanguage();
  const may = useMay();
  const { people, person } = useSession();
  const isGuest = person.roles.every((role) => role === 'kelaAdviser');
  const advisers = people.filter(({ id, roles }) =>
    isGuest ? id === person.id : roles.includes('kelaAdviser'),
  );
  const [chosen, choose] = useState<string | null>(null);
  const adviser = advisers.find(({ id }) => id === chosen) ?? advisers[0];
  return (
    <>
      <ScreenHeading detail={say('about')}>{areaNames['outside-times'][language]}</ScreenHeading>
      {adviser ? (
        <Stack>
          {advisers.length > 1 && (
            <Select
              label={say('adviser')}
              placeholder=""
              width="medium"
              options={advisers.map(({ id, name }) => ({ id, label: name }))}
              value={adviser.id}
              onChange={choose}
            />
          )}
          <TimeList key={`list ${adviser.id}`} adviser={adviser} />
          {may('outsideTimes.import') && (
            <ImportCalendar key={`import ${adviser.id}`} adviserId={adviser.id} />
          )}
          <ExportDays adviserId={adviser.id} />
        </Stack>
      ) : (
        <EmptyState title={say('none')} />
      )}
    </>
  );
}
