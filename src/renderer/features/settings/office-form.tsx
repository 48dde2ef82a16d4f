import { type FormEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Office } from '#contract/offices.ts';
import { identityModes, type IdentityMode } from '#domain/identity/identity-mode.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { formWords } from '#i18n/form.ts';
import { formatDate } from '#i18n/formats.ts';
import { officeWords } from '#i18n/offices.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { ContactFields } from './contact-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { checkOffice, officeDraft } from './office-draft.ts';
import { StoredNow } from './stored-now.tsx';
import { useStored, useUntouched } from './use-stored.ts';

const modeWords = {
  none: 'identityNone',
  contact: 'identityContact',
  register: 'identityRegister',
} as const satisfies Record<IdentityMode, string>;

/** Name, how much of a client is kept, and the two times that are counted in the day's work. */
export function OfficeForm({ stored }: { stored: Office }) {
  const say = useWords(officeWords);
  const sayForm = useWords(formWords);
  const sayMode = useWords(firstRunWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const row = useStored(stored);
  const form = useContractForm(officeDraft(stored), checkOffice);
  useUntouched(row, form.form.formState.isDirty, (newer) => form.form.reset(officeDraft(newer)));
  const save = useWrite(service.offices.update, {
    onSaved: (saved) => {
      row.settle(saved);
      form.form.reset(officeDraft(saved));
      showToast({ text: sayForm('saved'), tone: 'success' });
      const days = saved.keptDuties.map((on) => formatDate(on, language)).join(', ');
      if (days !== '') showToast({ text: say('keptDuties', { days }), tone: 'warning' }, { timeoutMs: null });
    },
    onRefused: (refusal) => {
      form.showRefusal(refusal);
      if (refusal.code === 'CHANGED_MEANWHILE')
        void queries.invalidateQueries({ queryKey: service.offices.key() });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const { handoverDueDays, recordingMinutes, ...rest } = form.form.getValues();
    if (!form.isRight() || handoverDueDays === null || recordingMinutes === null) return;
    const { version } = row;
    save.submit({ id: stored.id, version, ...rest, handoverDueDays, recordingMinutes });
  }

  return (
    <Panel title={say('officeDetails')}>
      <form onSubmit={submit} noValidate className="settings-form">
        <Stack>
          <FormErrors
            title={sayForm('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
          <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
          {row.newer && (
            <StoredNow
              onSeen={row.accept}
              facts={[
                { term: say('officeName'), value: row.newer.name },
                { term: say('identityMode'), value: sayMode(modeWords[row.newer.identityMode]) },
                { term: say('recordingMinutes'), value: row.newer.recordingMinutes },
                { term: say('handoverDueDays'), value: row.newer.handoverDueDays },
                { term: say('address'), value: row.newer.address },
                { term: say('bookingPhone'), value: row.newer.bookingPhone },
                { term: say('linePhone'), value: row.newer.linePhone },
                {
                  term: say('limit'),
                  value: say('limitIs', {
                    saturdays: row.newer.limitSaturdays ? 'yes' : 'no',
                    closures: row.newer.limitSkipsClosures ? 'yes' : 'no',
                  }),
                },
              ]}
            />
          )}
          <TextField label={say('officeName')} width="medium" autoComplete="off" {...form.bind('name')} />
          <ContactFields
            address={form.bind('address')}
            bookingPhone={form.bind('bookingPhone')}
            linePhone={form.bind('linePhone')}
          />
          <RadioGroup
            label={say('identityMode')}
            description={sayMode('identityNever')}
            options={identityModes.map((mode) => ({
              id: mode,
              label: sayMode(modeWords[mode]),
              detail: sayMode(`${modeWords[mode]}What`),
            }))}
            {...form.bind('identityMode')}
          />
          <FieldRow>
            <NumberField
              label={say('recordingMinutes')}
              description={say('recordingWhat')}
              suffix={say('minutes')}
              minValue={0}
              maxValue={480}
              {...form.bind('recordingMinutes')}
            />
            <NumberField
              label={say('handoverDueDays')}
              suffix={say('workingDays')}
              minValue={1}
              maxValue={30}
              {...form.bind('handoverDueDays')}
            />
          </FieldRow>
          <LimitFields saturdays={form.bind('limitSaturdays')} closures={form.bind('limitSkipsClosures')} />
          <div>
            <Button tone="primary" type="submit" isPending={save.isPending}>
              {sayForm('save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
