import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { absenceDetailsSchema, type AbsenceView } from '#contract/absences.ts';
import { absenceKinds } from '#domain/absences/absence.ts';
import { absenceKindNames, absenceWords } from '#i18n/absences.ts';
import { formWords } from '#i18n/form.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { absenceDraft, checkAbsenceDraft, daysOf } from './absence-draft.ts';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { sayDays } from './say-meanwhile.ts';

const nobody = 'nobody';

/** Enters an absence or changes one: what it leaves behind is named before it is saved. */
export function AbsenceForm({ absence, onClose }: { absence: AbsenceView | undefined; onClose: () => void }) {
  const say = useWords(absenceWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { absences } = useService();
  const { people, person, today } = useSession();
  const isForOthers = person.roles.some((role) => role === 'manager' || role === 'secretary');
  const own = people.filter(({ roles }) => roles.some((role) => role !== 'kelaAdviser'));
  const [defaults] = useState(() => absenceDraft(absence, today, isForOthers ? null : person.id));
  const form = useContractForm(defaults, checkAbsenceDraft);
  const days = daysOf(form.values);
  const met = useQuery(
    absences.preview.queryOptions({
      input: days ?? skipToken,
      staleTime: 0,
    }),
  );
  const meanwhile = days && met.data;
  const options = {
    onSaved: (saved: AbsenceView) => {
      const words = { name: saved.staffName, days: sayDays(saved, language) };
      showToast({ text: say('saved', words), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  };
  const create = useWrite(absences.create, options);
  const update = useWrite(absences.update, options);
  const from = form.bind('fromOn');
  const to = form.bind('toOn');
  const deputy = form.bind('deputyId');
  const seen = form.bind('hasSeen');

  function save() {
    const details = absenceDetailsSchema.safeParse(form.values).data;
    const { staffId, hasSeen } = form.values;
    if (!details || staffId === null) return;
    const seenAgreed = hasSeen ? (meanwhile?.agreed ?? []).map(({ id }) => id) : [];
    if (absence) update.submit({ id: absence.id, version: absence.version, ...details, seenAgreed });
    else create.submit({ staffId, ...details, seenAgreed });
  }

  return (
    <DialogForm
      title={absence ? say('editOf', { name: absence.staffName }) : say('add')}
      form={form}
      write={absence ? update : create}
      onSave={save}
      onClose={onClose}
    >
      {!absence && isForOthers && (
        <Select
          label={say('who')}
          placeholder={sayForm('choose')}
          options={own.map(({ id, name, title }) => ({ id, label: name, detail: title }))}
          {...form.bind('staffId')}
        />
      )}
      <FieldRow>
        <DateInput
          label={say('from')}
          {...from}
          onChange={(day) => {
            // Mostly it is one day: the last follows until it is given.
            if (to.value === null || to.value === from.value) to.onChange(day);
            from.onChange(day);
          }}
        />
        <DateInput label={say('to')} {...to} />
      </FieldRow>
      <RadioGroup
        label={say('kind')}
        options={absenceKinds.map((kind) => ({ id: kind, label: absenceKindNames[kind][language] }))}
        {...form.bind('kind')}
      />
      <Select
        label={say('deputy')}
        note={sayForm('optional')}
        description={say('deputyNote')}
        placeholder={sayForm('choose')}
        options={[
          { id: nobody, label: say('noDeputy') },
          ...own
            .filter(({ id }) => id !== form.values.staffId)
            .map(({ id, name, title }) => ({ id, label: name, detail: title })),
        ]}
        id={deputy.id}
        error={deputy.error}
        value={deputy.value ?? nobody}
        onChange={(id) => deputy.onChange(id === nobody ? null : id)}
      />
      {meanwhile && (
        <MeanwhileNotice
          meanwhile={meanwhile}
          isSeen={seen.value}
          onSeen={(isSeen) => seen.onChange(isSeen)}
        />
      )}
    </DialogForm>
  );
}
