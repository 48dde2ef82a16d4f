import { Button } from 'react-aria-components/Button';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { calendarDate, type DateFieldProps } from './date-field.tsx';
import { DateParts } from './date-parts.tsx';
import { defined } from './defined.ts';
import { FieldFoot, FieldLabel, hasError } from './field.tsx';
import { Icon } from './icon.tsx';
import { MonthCalendar } from './month-calendar.tsx';

/** A date, written or picked from a month; Alt and the down arrow open the month. */
export function DatePicker(props: DateFieldProps) {
  const { label, note, description, error, id, value, onChange, min, max, ...rest } = props;
  return (
    <AriaDatePicker
      validationBehavior="aria"
      {...defined({ ...rest, id })}
      value={value === null ? null : calendarDate(value)}
      onChange={(next) => onChange(next === null ? null : next.toString())}
      {...defined({
        minValue: min === undefined ? undefined : calendarDate(min),
        maxValue: max === undefined ? undefined : calendarDate(max),
      })}
      isInvalid={hasError(error)}
      className="ui-field"
    >
      <FieldLabel label={label} note={note} />
      <Group className="ui-date-picker">
        <DateParts />
        <Button className="ui-button ui-icon-button">
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldFoot description={description} error={error} />
      <Popover className="ui-popover" offset={4}>
        <Dialog className="ui-calendar-dialog">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
