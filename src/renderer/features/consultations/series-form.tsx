import { useMutation } from '@tanstack/react-query';
import { consultationWords } from '#i18n/consultations.ts';
import { formWords } from '#i18n/form.ts';
import { formatWeekdayAndDate } from '#i18n/formats.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { TimeInput } from '#renderer/app/forms/time-input.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { WeekdayChoice } from '#renderer/app/forms/weekday-inputs.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { ClashNotice } from './clash-notice.tsx';
import { checkSeriesDraft, seriesOf, type SeriesDraft } from './series-draft.ts';

const nobody = 'nobody';

/** A series of meetings with Kela. Everything in the way is named before a save takes anybody's time. */
export function SeriesForm({ onClose }: { onClose: () => void }) {
  const say = useWords(consultationWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { people, today } = useSession();
  const { id: officeId } = useOffice();
  const { consultations } = useService();
  const advisers = people.filter(({ roles }) => roles.includes('kelaAdviser'));
  const own = people.filter(({ roles }) => roles.some((role) => role !== 'kelaAdviser'));
  const form = useContractForm<SeriesDraft>(
    {
      name: say('nameExample'),
      adviserId: advisers[0]?.id ?? null,
      participantIds: [],
      weekday: null,
      startMinute: null,
      endMinute: null,
      everyWeeks: 1,
      validFromOn: today,
      validToOn: null,
    },
    checkSeriesDraft,
  );
  const create = useWrite(consultations.create, {
    onSaved: () => {
      const held = (looking.data?.dates.length ?? 0) - leftOut().length;
      showToast({ text: say('created', { count: held }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const looking = useMutation({
    mutationFn: async (written: string) => {
      const series = seriesOf(JSON.parse(written) as SeriesDraft, officeId);
      return series ? consultations.check.call(series) : undefined;
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      if (refusal) form.showRefusal(refusal);
    },
    onSuccess: (found, written) => {
      const series = seriesOf(JSON.parse(written) as SeriesDraft, officeId);
      if (found?.clashes.length === 0 && series) create.submit({ ...series, leaveOut: [] });
    },
  });
  const written = JSON.stringify(form.values);
  // What was found is of the form as it was then; a change of the form makes it old.
  const found = looking.variables === written ? looking.data : undefined;
  const leftOut = (): LocalDate[] => [...new Set((found?.clashes ?? []).map(({ on }) => on))];
  const adviser = form.bind('adviserId');
  const participants = form.bind('participantIds');

  function saveWithout() {
    const series = seriesOf(form.values, officeId);
    if (series) create.submit({ ...series, leaveOut: leftOut() });
  }

  return (
    <DialogForm
      title={say('addSeries')}
      form={form}
      write={{
        isPending: create.isPending || looking.isPending,
        refusal: create.refusal,
        hasFault: create.hasFault || (looking.isError && refusalOf(looking.error) === undefined),
      }}
      onSave={() => looking.mutate(written)}
      onClose={onClose}
    >
      {found && found.clashes.length > 0 && <ClashNotice clashes={found.clashes} onLeaveOut={saveWithout} />}
      {found && found.closed.length > 0 && (
        <p>
          {say('closedDays', {
            days: found.closed.map((on) => formatWeekdayAndDate(on, language)).join(', '),
          })}
        </p>
      )}
      <TextField label={say('name')} autoComplete="off" {...form.bind('name')} />
      <WeekdayChoice label={say('weekday')} {...form.bind('weekday')} />
      <FieldRow>
        <TimeInput label={say('start')} {...form.bind('startMinute')} />
        <TimeInput label={say('end_time')} {...form.bind('endMinute')} />
        <NumberField
          label={say('everyWeeks')}
          suffix={say('everyWeeksSuffix')}
          minValue={1}
          maxValue={52}
          {...form.bind('everyWeeks')}
        />
      </FieldRow>
      <FieldRow>
        <DateInput label={say('from')} {...form.bind('validFromOn')} />
        <DateInput label={say('to')} description={say('toNote')} {...form.bind('validToOn')} />
      </FieldRow>
      <CheckboxGroup
        label={say('participants')}
        options={own.map(({ id, name }) => ({ id, label: name }))}
        id={participants.id}
        error={participants.error}
        value={participants.value}
        onChange={(ids) => participants.onChange([...ids])}
      />
      <Select
        label={say('adviser')}
        placeholder={sayForm('choose')}
        options={[
          { id: nobody, label: say('noAdviser') },
          ...advisers.map(({ id, name }) => ({ id, label: name })),
        ]}
        id={adviser.id}
        error={adviser.error}
        value={adviser.value ?? nobody}
        onChange={(id) => adviser.onChange(id === nobody ? null : id)}
      />
    </DialogForm>
  );
}
