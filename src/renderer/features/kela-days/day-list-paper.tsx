import type { DayList, DayListRow } from '#contract/day-lists.ts';
import type { PrivacyLevel } from '#domain/day-lists/privacy.ts';
import { bookingKindNames } from '#i18n/booking-names.ts';
import { dayListWords } from '#i18n/day-lists.ts';
import { formatLongDate, formatMinuteRange, formatTime } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Paper } from '#renderer/app/paper/paper.tsx';
import { fitPage } from './day-list-density.ts';
import { topicNames } from './topic-names.ts';
import './day-list.css';

/** The day on one page: by time, each thing once, with room to write beside. */
export function DayListPaper({ list, privacy }: { list: DayList; privacy: PrivacyLevel }) {
  const say = useWords(dayListWords);
  const language = useLanguage();
  const { rows, density, withoutFree } = fitPage(list.rows);
  const adviser = list.advisers.find(({ id }) => id === list.adviserId)?.name ?? '';
  return (
    <Paper
      className="day-list"
      title={`${say('heading')}: ${adviser}`}
      language={language}
      privacy={say(`privacy_${privacy}`)}
    >
      <p className="day-list-day">{formatLongDate(list.on, language)}</p>
      {withoutFree && <p>{say('withoutFree')}</p>}
      <table data-density={density}>
        <caption className="ui-visually-hidden">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('time')}</th>
            {privacy !== 'times' && (
              <th scope="col" className="day-list-client">
                {say('client')}
              </th>
            )}
            <th scope="col">{say('matter')}</th>
            <th scope="col">{say('notes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-what={row.what}>
              <th scope="row">{timeOf(row, language)}</th>
              {privacy !== 'times' && (
                <td>
                  <div className="day-list-lines">{row.client}</div>
                </td>
              )}
              <td>
                <Matter row={row} />
              </td>
              <td>{'\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}

function timeOf({ startMinute, endMinute }: DayListRow, language: Language): string {
  return endMinute === null
    ? `${formatTime(startMinute, language)}–`
    : formatMinuteRange({ startMinute, endMinute }, language);
}

/** What the time is for, what to note of it, and the note to Kela. */
function Matter({ row }: { row: DayListRow }) {
  const say = useWords(dayListWords);
  const language = useLanguage();
  const isOrdinary = row.what === 'booking' && row.topics.length > 0;
  const words = [
    ...(row.urgentIncome ? [say('urgent')] : []),
    ...(isOrdinary ? [] : [say('what', { what: row.what.replace('-', '_') })]),
    ...(row.bookingKind === null || row.bookingKind === 'individual'
      ? []
      : [bookingKindNames[row.bookingKind][language].toLocaleLowerCase('fi-FI')]),
    ...(row.squeezedIn ? [say('squeezedIn')] : []),
    ...(row.interpreter ? [say('interpreter')] : []),
    ...(row.companion ? [say('companion')] : []),
    ...(row.topics.length > 0 ? [topicNames(row.topics, language)] : []),
  ];
  return (
    <div className="day-list-lines">
      {words.join(', ')}
      {row.noteToKela !== '' && <span className="day-list-note"> {row.noteToKela}</span>}
    </div>
  );
}
