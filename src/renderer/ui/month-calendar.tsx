import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { Icon } from './icon.tsx';

/** A month to pick a day from; its week starts as the reader's locale has it (Monday in Finland). */
export function MonthCalendar() {
  return (
    <Calendar className="ui-calendar">
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-button ui-icon-button" data-tone="quiet">
          <Icon name="chevron-left" />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-button ui-icon-button" data-tone="quiet">
          <Icon name="chevron-right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className="ui-calendar-grid">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="ui-calendar-day" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
