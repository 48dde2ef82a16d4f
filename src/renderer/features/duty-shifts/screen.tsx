import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { absenceWords } from '#i18n/absences.ts';
import { areaNames } from '#i18n/area-names.ts';
import { rosterWords } from '#i18n/roster.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useOffice, useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceList } from './absence-list.tsx';
import { PatternList } from './pattern-list.tsx';
import { RosterPage } from './roster-page.tsx';
import { RosterView } from './roster-view.tsx';
import { ShareTable } from './share-table.tsx';
import './duty-shifts.css';

/** The duty roster with its absences, patterns and shares, each for those who may see it. */
export default function DutyShiftsScreen() {
  const say = useWords(rosterWords);
  const sayAbsence = useWords(absenceWords);
  const language = useLanguage();
  const office = useOffice();
  const { today } = useSession();
  const may = useMay();
  const go = useGo();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const [on, setOn] = useState(today);
  const show = (part: string, more: Readonly<Record<string, unknown>> = {}) =>
    go('/duty-shifts', { part, ...more });
  if (search['print'] === true) return <RosterPage on={on} onBack={() => show('roster')} />;

  const tabs = [
    { id: 'roster', label: say('roster'), content: <RosterView on={on} onDay={setOn} /> },
    { id: 'absences', label: sayAbsence('title'), content: <AbsenceList /> },
    ...(may('dutyShifts.patterns')
      ? [{ id: 'patterns', label: say('patterns'), content: <PatternList /> }]
      : []),
    ...(may('dutyShifts.shares') ? [{ id: 'shares', label: say('shares'), content: <ShareTable /> }] : []),
  ];
  const selected = tabs.find(({ id }) => id === search['part'])?.id ?? 'roster';
  return (
    <>
      <ScreenHeading
        detail={office.name}
        actions={
          <>
            <Button icon="print" onPress={() => show('roster', { print: true })}>
              {say('print')}
            </Button>
            {may('absences.create') && (
              <Button tone="primary" icon="plus" onPress={() => show(selected, { new: true })}>
                {sayAbsence('add')}
              </Button>
            )}
          </>
        }
      >
        {areaNames['duty-shifts'][language]}
      </ScreenHeading>
      <Tabs
        key={office.id}
        label={say('parts')}
        tabs={tabs}
        selected={selected}
        onChange={(part) => show(part)}
      />
      {search['new'] === true && may('absences.create') && (
        <AbsenceForm absence={undefined} onClose={() => show(selected)} />
      )}
    </>
  );
}
