import { useState } from 'react';
import type { JointMeeting } from '#contract/joint-meetings.ts';
import { cancellationParties, type CancellationParty } from '#domain/bookings/cancellation.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { cancellationPartyNames } from '#i18n/booking-names.ts';
import { formWords } from '#i18n/form.ts';
import { jointMeetingWords } from '#i18n/joint-meetings.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { ChoiceGroup } from '#renderer/ui/choice-group.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { FormPanel } from './form-panel.tsx';
import { sayMeetingTime } from './say-meeting.ts';
import { useRestore } from './use-meeting-writes.ts';

type Draft = { party: CancellationParty; reason: string; which: 'one' | 'rest' };

const check = ({ reason }: Draft) => {
  if (reason.trim() === '') return [{ field: 'reason', code: 'reasonMissing' }];
  return containsPersonalIdentityCode(reason) ? [{ field: 'reason', code: 'identityCode' }] : [];
};

/** Lets a meeting go, or it and the rest of its series: on whose side and why. It can be taken back as long as all are free. */
export function CancelMeeting({ meeting, onDone }: { meeting: JointMeeting; onDone: () => void }) {
  const say = useWords(jointMeetingWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const restore = useRestore();
  const [defaults] = useState<Draft>({ party: 'client', reason: '', which: 'one' });
  const form = useContractForm(defaults, check);
  const save = useWrite(useService().jointMeetings.cancel, {
    onSaved: (cancelled) => {
      const text = say('cancelled', { time: sayMeetingTime(cancelled, language) });
      offerUndo({ text, undo: () => restore(cancelled) }, say('undo'));
      onDone();
    },
    onRefused: form.showRefusal,
  });
  const saveRest = useWrite(useService().jointMeetings.cancelRest, {
    onSaved: (cancelled) => {
      const text = say('cancelledRest', { count: cancelled.length });
      offerUndo({ text, undo: () => cancelled.forEach(restore) }, say('undo'));
      onDone();
    },
    onRefused: form.showRefusal,
  });
  const isOfSeries = meeting.seriesNo < meeting.seriesOf;
  const { which, ...answers } = form.values;
  return (
    <FormPanel
      title={say('cancelMeeting')}
      saveLabel={say('cancelMeeting')}
      stopLabel={sayForm('cancel')}
      isPending={save.isPending || saveRest.isPending}
      form={form}
      onStop={onDone}
      onSave={() =>
        (which === 'rest' ? saveRest : save).submit({
          id: meeting.id,
          version: meeting.version,
          ...answers,
        })
      }
    >
      <SaveNotice refusal={save.refusal ?? saveRest.refusal} hasFault={save.hasFault || saveRest.hasFault} />
      {isOfSeries && (
        <ChoiceGroup
          {...form.bind('which')}
          label={say('cancelWhich')}
          choices={[
            { id: 'one', label: say('cancelOne') },
            { id: 'rest', label: say('cancelRest') },
          ]}
        />
      )}
      <ChoiceGroup
        {...form.bind('party')}
        label={say('cancelBy')}
        choices={cancellationParties.map((id) => ({ id, label: cancellationPartyNames[id][language] }))}
      />
      <TextField
        {...form.bind('reason')}
        label={say('cancelReason')}
        description={say('cancelReasonHint')}
        autoComplete="off"
        maxLength={200}
      />
    </FormPanel>
  );
}
