import { useState } from 'react';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import type { Problem } from '#contract/refusals.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import type { MeetingTime } from '#domain/joint-meetings/check-meeting-time.ts';
import { jointMeetingWays, type JointMeetingWay } from '#domain/joint-meetings/joint-meeting.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { FormPanel } from './form-panel.tsx';
import { presentOf, sayMeetingTime } from './say-meeting.ts';
import { focusTimes, TimeList } from './time-list.tsx';
import { useTimes } from './use-times.ts';

type Draft = {
  on: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  way: JointMeetingWay;
  place: string;
};

function check({ on, startMinute, endMinute, place }: Draft): Problem[] {
  const missing = Object.entries({ on, startMinute, endMinute }).flatMap(([field, value]) =>
    value === null ? [{ field, code: 'missing' }] : [],
  );
  if (startMinute !== null && endMinute !== null && endMinute <= startMinute)
    missing.push({ field: 'endMinute', code: 'endNotAfterStart' });
  return containsPersonalIdentityCode(place)
    ? [...missing, { field: 'place', code: 'identityCode' }]
    : missing;
}

function timesOf({ on, startMinute, endMinute }: Draft): MeetingTime[] {
  if (on === null || startMinute === null || endMinute === null || endMinute <= startMinute) return [];
  return [{ on, startMinute, endMinute }];
}

/** Another time or place: who is taken then is named before it is saved. */
export function MoveMeeting({ meeting, onDone }: { meeting: JointMeeting; onDone: () => void }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { id, version, on, startMinute, endMinute, way, place } = meeting;
  const [defaults] = useState<Draft>({ on, startMinute, endMinute, way, place });
  const form = useContractForm(defaults, check);
  const { values, bind } = form;
  const times = useTimes({
    adviserId: meeting.adviserId,
    staffIds: presentOf(meeting).flatMap(({ staffId }) => staffId ?? []),
    times: timesOf(values),
    meetingId: id,
  });
  const save = useWrite(useService().jointMeetings.move, {
    onSaved: (moved) => {
      showToast({ text: say('moved', { time: sayMeetingTime(moved, language) }), tone: 'success' });
      onDone();
    },
    onRefused: form.showRefusal,
  });
  const [chosen] = times.chosen;
  return (
    <FormPanel
      title={say('moveTitle')}
      saveLabel={say('moveSave')}
      stopLabel={sayForm('cancel')}
      isPending={save.isPending}
      form={form}
      onStop={onDone}
      onSave={() => {
        if (!chosen) return focusTimes();
        save.submit({ id, version, ...chosen, way: values.way, place: values.place });
      }}
    >
      <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
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
          options={jointMeetingWays.map((one) => ({ id: one, label: say(`way_${one}`) }))}
        />
        <TextField {...bind('place')} label={say('place')} note={say('optional')} autoComplete="off" />
      </FieldRow>
      <TimeList times={times} isSeries={false} />
    </FormPanel>
  );
}
