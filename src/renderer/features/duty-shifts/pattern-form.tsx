import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { plusDays } from '#domain/time/local-date.ts';
import { rosterWords } from '#i18n/roster.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { WeekdayChoice } from '#renderer/app/forms/weekday-inputs.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkPatternDraft, patternOf, type PatternDraft } from './pattern-draft.ts';
import { PatternNotice } from './pattern-notice.tsx';
import { PeopleFields } from './people-fields.tsx';

/** Half a year, after which the office looks at it again. */
const USUAL_DAYS = 181;

/** Who has a weekday's duty; what it does with each day is shown before it is saved. */
export function PatternForm({ onClose }: { onClose: () => void }) {
  const say = useWords(rosterWords);
  const { dutyShifts } = useService();
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const [defaults] = useState<PatternDraft>(() => ({
    officeId,
    weekday: null,
    staffId: null,
    deputyId: null,
    everyWeeks: 1,
    validFromOn: today,
    validToOn: plusDays(today, USUAL_DAYS),
    leavesOut: false,
  }));
  const form = useContractForm(defaults, checkPatternDraft);
  const wanted = checkPatternDraft(form.values).length === 0 ? patternOf(form.values) : undefined;
  const looking = useQuery(
    dutyShifts.checkPattern.queryOptions({
      input: wanted ?? skipToken,
      staleTime: 0,
      retry: false,
    }),
  );
  const found = wanted && looking.data;
  const save = useWrite(dutyShifts.savePattern, {
    onSaved: () => {
      const fills = say('fills', { count: found?.fills.length ?? 0 });
      showToast({ text: say('patternSaved', { fills }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const leaves = form.bind('leavesOut');

  function submit() {
    const pattern = patternOf(form.values);
    const leaveOut = form.values.leavesOut ? (found?.clashes ?? []).map(({ on }) => on) : [];
    if (pattern) save.submit({ ...pattern, leaveOut });
  }

  return (
    <DialogForm title={say('newPattern')} form={form} write={save} onSave={submit} onClose={onClose}>
      <WeekdayChoice label={say('weekday')} {...form.bind('weekday')} />
      <PeopleFields person={form.bind('staffId')} deputy={form.bind('deputyId')} />
      <FieldRow>
        <DateInput label={say('from')} {...form.bind('validFromOn')} />
        <DateInput label={say('to')} description={say('toNote')} {...form.bind('validToOn')} />
        <NumberField
          label={say('everyWeeks')}
          suffix={say('everyWeeksSuffix')}
          minValue={1}
          maxValue={12}
          {...form.bind('everyWeeks')}
        />
      </FieldRow>
      {found && (
        <PatternNotice
          found={found}
          isLeftOut={leaves.value}
          onLeaveOut={(isLeftOut) => leaves.onChange(isLeftOut)}
        />
      )}
    </DialogForm>
  );
}
