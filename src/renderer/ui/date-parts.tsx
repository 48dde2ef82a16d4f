import { DateInput, DateSegment } from 'react-aria-components/DateField';

/** Day, month and year of a date field, each its own stop for the arrow keys. */
export function DateParts() {
  return (
    <DateInput className="ui-input ui-date-input">
      {(segment) => <DateSegment segment={segment} className="ui-date-part" />}
    </DateInput>
  );
}
