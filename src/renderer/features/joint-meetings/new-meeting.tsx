import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { ClientFields } from './client-fields.tsx';
import { checkDraft, detailsOf, emptyDraft, wantedTimes } from './meeting-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { sayMeetingTime } from './say-meeting.ts';
import { focusTimes, TimeList } from './time-list.tsx';
import { useIdentityMode } from './use-identity-mode.ts';
import { usePeople } from './use-people.ts';
import type { Place } from './use-place.ts';
import { useTimes } from './use-times.ts';
import { WhenFields } from './when-fields.tsx';

/** A new joint meeting, or a series: permission, people, time; what clashes is seen and decided about before saving. */
export function NewMeeting({ place }: { place: Place }) {
  const say = useWords(jointMeetingWords);
  const language = useLanguage();
  const { id: officeId } = useOffice();
  const { person, today } = useSession();
  const identityMode = useIdentityMode();
  const { advisers } = usePeople();
  const [draft] = useState(() => emptyDraft(today, person.roles.includes('ownWorker') ? person.id : null));
  const form = useContractForm(draft, (values) => checkDraft(values, { identityMode, today }));
  const { values } = form;
  const staffIds = [values.keyWorkerId, ...values.staffIds].flatMap((id) => id ?? []);
  const times = useTimes({
    adviserId: values.adviserId,
    staffIds: [...new Set(staffIds)],
    times: wantedTimes(values),
    meetingId: null,
  });
  const [isAsked, setAsked] = useState(false);
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);

  // An office mostly has one Kela adviser: nothing to choose.
  const only = advisers.length === 1 ? advisers[0]?.id : undefined;
  const { setValue } = form.form;
  useEffect(() => {
    if (only !== undefined && values.adviserId === null) setValue('adviserId', only);
  }, [only, values.adviserId, setValue]);

  const { submit, isPending, isWaiting, refusal, hasFault } = useWrite(useService().jointMeetings.create, {
    onSaved: (made) => {
      const [first] = made;
      if (!first) return;
      const saved = { count: made.length, first: sayMeetingTime(first, language) };
      showToast({ text: say('saved', saved), tone: 'success' });
      if (made.length === 1) place.showMeeting(first.id);
      else place.showTab('coming');
    },
    onRefused: (no) => form.showRefusal(no),
  });

  function save() {
    setAsked(true);
    if (!form.isRight()) return;
    const details = detailsOf(values, identityMode);
    if (times.chosen.length === 0 || times.isChecking || !details) {
      focusTimes();
      return;
    }
    submit({ officeId, times: [...times.chosen], ...details });
  }

  function saveByKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  }

  const hasNoTime = isAsked && times.rows.length > 0 && times.chosen.length === 0;
  return (
    <>
      <ScreenHeading>{say('new')}</ScreenHeading>
      <form
        ref={frame}
        className="meetings-form"
        noValidate
        autoComplete="off"
        onKeyDownCapture={saveByKey}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <FormErrors
            title={say('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
          <SaveNotice refusal={refusal} hasFault={hasFault} />
          <ClientFields form={form} identityMode={identityMode} />
          <PeopleFields form={form} />
          <fieldset className="meetings-part">
            <legend>{say('partTime')}</legend>
            <Stack gap="small">
              <WhenFields form={form} />
              <TimeList times={times} isSeries={values.repeats === 'series'} />
            </Stack>
          </fieldset>
          {hasNoTime && <Banner tone="danger">{say('noTimes')}</Banner>}
          {isWaiting && <Banner tone="warning">{say('saving')}</Banner>}
          <ButtonRow>
            <Button type="submit" tone="primary" shortcut="$mod+Enter" isPending={isPending}>
              {isPending ? say('saving') : say('save', { count: times.chosen.length })}
            </Button>
            <Button onPress={() => place.showTab('coming')}>{say('giveUp')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </>
  );
}
