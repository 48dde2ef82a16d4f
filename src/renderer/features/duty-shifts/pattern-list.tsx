import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DutyPatternView } from '#contract/duty-shifts.ts';
import { formatDateRange, formatLongWeekday } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { EndPatternForm } from './end-pattern-form.tsx';
import { PatternForm } from './pattern-form.tsx';

/** Who has which weekday, from when to when. */
export function PatternList() {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const may = useMay();
  const { id: officeId } = useOffice();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DutyPatternView>();
  const query = useQuery(useService().dutyShifts.patterns.queryOptions({ input: { officeId } }));
  return (
    <Panel
      title={say('patterns')}
      actions={
        may('dutyShifts.savePattern') && (
          <Button icon="plus" size="small" onPress={() => setAdding(true)}>
            {say('newPattern')}
          </Button>
        )
      }
    >
      <Stack>
        <p className="roster-note">{say('patternsNote')}</p>
        <Loaded query={query}>
          {(patterns) => (
            <Table
              caption={say('table', { name: say('patterns') })}
              isCaptionHidden
              rows={patterns}
              rowKey={({ id }) => id}
              empty={say('noPatterns')}
              columns={[
                {
                  key: 'weekday',
                  header: say('weekday'),
                  isRowHeader: true,
                  render: ({ weekday, everyWeeks }) =>
                    `${formatLongWeekday(weekday, language)}, ${say('rhythm', { count: everyWeeks })}`,
                },
                { key: 'person', header: say('person'), render: ({ staffName }) => staffName },
                {
                  key: 'deputy',
                  header: say('deputyHead'),
                  render: ({ deputyName }) => deputyName ?? say('noDeputy'),
                },
                {
                  key: 'valid',
                  header: say('valid'),
                  render: ({ validFromOn, validToOn }) => formatDateRange(validFromOn, validToOn, language),
                },
                {
                  key: 'actions',
                  header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                  kind: 'action',
                  render: (pattern) =>
                    may('dutyShifts.endPattern') && (
                      <Button
                        size="small"
                        aria-label={say('endOf', {
                          weekday: formatLongWeekday(pattern.weekday, language),
                          name: pattern.staffName,
                        })}
                        onPress={() => setEnding(pattern)}
                      >
                        {say('end')}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </Loaded>
      </Stack>
      {isAdding && <PatternForm onClose={() => setAdding(false)} />}
      {ending && <EndPatternForm pattern={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}
