import { MOST_MEETINGS, MOST_WEEKS_BETWEEN } from '#domain/joint-meetings/series-dates.ts';
import { jointMeetingWays } from '#domain/joint-meetings/joint-meeting.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { MeetingDraft } from './meeting-draft.ts';

/** Day, times and place, and whether it is a series. */
export function WhenFields({ form: { bind, values } }: { form: ContractForm<MeetingDraft> }) {
  const say = useWords(jointMeetingWords);
  return (
    <>
      <FieldRow>
        <DateInput label={say('date')} {...bind('on')} />
        <TimeInput label={say('start')} {...bind('startMinute')} />
        <TimeInput label={say('end')} {...bind('endMinute')} />
      </FieldRow>
      <FieldRow>
        <Select
          {...bind('way')}
          label={say('way')}
          placeholder=""
          options={jointMeetingWays.map((id) => ({ id, label: say(`way_${id}`) }))}
        />
        <TextField
          {...bind('place')}
          label={say('place')}
          note={say('optional')}
          description={say('placeHint')}
          autoComplete="off"
        />
      </FieldRow>
      <ChoiceGroup
        {...bind('repeats')}
        label={say('repeats')}
        choices={[
          { id: 'once', label: say('once') },
          { id: 'series', label: say('series') },
        ]}
      />
      {values.repeats === 'series' && (
        <FieldRow>
          <NumberField
            {...bind('everyWeeks')}
            label={say('everyWeeks')}
            minValue={1}
            maxValue={MOST_WEEKS_BETWEEN}
          />
          <ChoiceGroup
            {...bind('endBy')}
            label={say('endBy')}
            choices={[
              { id: 'count', label: say('endCount') },
              { id: 'date', label: say('endDate') },
            ]}
          />
          {values.endBy === 'count' ? (
            <NumberField {...bind('count')} label={say('count')} minValue={1} maxValue={MOST_MEETINGS} />
          ) : (
            <DateInput label={say('lastOn')} {...bind('lastOn')} />
          )}
        </FieldRow>
      )}
    </>
  );
}
