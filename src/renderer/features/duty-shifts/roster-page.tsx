import { useQuery } from '@tanstack/react-query';
import type { RosterDay } from '#contract/duty-shifts.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { monthOf, monthRange } from '#domain/time/month.ts';
import { areaNames } from '#i18n/area-names.ts';
import { dutyWords } from '#i18n/duty-shifts.ts';
import { formatMinuteRange, formatMonth, formatWeekdayAndDate } from '#i18n/formats.ts';
import { rosterWords } from '#i18n/roster.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { Paper } from '#renderer/app/paper/paper.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { closureName } from '#renderer/app/write/refusal-sentence.ts';
import { Button } from '#renderer/ui/button.tsx';
import { shownDays } from './month-grid.tsx';

/** The roster of a month on one page, for the wall of the office. */
export function RosterPage({ on, onBack }: { on: LocalDate; onBack: () => void }) {
  const say = useWords(rosterWords);
  const language = useLanguage();
  const office = useOffice();
  const month = monthOf(on);
  const query = useQuery(
    useService().dutyShifts.days.queryOptions({ input: { officeId: office.id, ...monthRange(month) } }),
  );
  return (
    <>
      <div data-no-print>
        <ScreenHeading
          actions={
            <>
              <Button onPress={onBack}>{say('back')}</Button>
              <PrintButton />
            </>
          }
        >
          {areaNames['duty-shifts'][language]}
        </ScreenHeading>
      </div>
      <Loaded query={query}>
        {(days) => (
          <Paper
            className="roster-paper"
            title={`${office.name}: ${say('paper', { month: formatMonth(month, language) })}`}
            language={language}
            privacy={say('privacy')}
          >
            <table>
              <thead>
                <tr>
                  {[say('day'), say('hours'), say('person'), say('deputyHead')].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shownDays(days).map((day) => (
                  <Row key={day.on} day={day} />
                ))}
              </tbody>
            </table>
          </Paper>
        )}
      </Loaded>
    </>
  );
}

function Row({ day: { on, hours, shift, closed } }: { day: RosterDay }) {
  const say = useWords(rosterWords);
  const sayDuty = useWords(dutyWords);
  const language = useLanguage();
  const name = closed ? closureName(closed.why, closed.name, language) : '';
  return (
    <tr>
      <th scope="row">{formatWeekdayAndDate(on, language)}</th>
      {hours ? (
        <>
          <td>{formatMinuteRange(hours, language)}</td>
          <td>{shift?.staffName ?? sayDuty('nobody')}</td>
          <td>{shift?.deputyName ?? '–'}</td>
        </>
      ) : (
        <td colSpan={3}>{name === '' ? say('closed') : name}</td>
      )}
    </tr>
  );
}
