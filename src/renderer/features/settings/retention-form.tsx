import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { retentionDetailsSchema, type RetentionView } from '#contract/retention.ts';
import { monthLimits, retentionGroups } from '#domain/retention/areas.ts';
import { formWords } from '#i18n/form.ts';
import { formatDate } from '#i18n/formats.ts';
import { retentionWords } from '#i18n/retention.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { checkRetention, retentionDraft } from './retention-draft.ts';
import { StoredNow } from './stored-now.tsx';
import { useStored, useUntouched } from './use-stored.ts';

/** The months of each group, and whether it runs by itself. */
export function RetentionForm({ officeId, stored }: { officeId: string; stored: RetentionView }) {
  const say = useWords(retentionWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const row = useStored(stored);
  const form = useContractForm(retentionDraft(stored), checkRetention);
  useUntouched(row, form.form.formState.isDirty, (newer) => form.form.reset(retentionDraft(newer)));
  const renew = () => queries.invalidateQueries({ queryKey: service.retention.key() });
  const save = useWrite(service.retention.save, {
    onSaved: ({ version }, { months, isAutomatic }) => {
      row.settle({ ...stored, version });
      form.form.reset({ months, isAutomatic });
      showToast({ text: sayForm('saved'), tone: 'success' });
      void renew();
    },
    onRefused: (refusal) => {
      form.showRefusal(refusal);
      if (refusal.code === 'CHANGED_MEANWHILE') void renew();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.isRight()) return;
    save.submit({ officeId, version: row.version, ...retentionDetailsSchema.parse(form.form.getValues()) });
  }

  const automatic = form.bind('isAutomatic');
  const { automaticFromOn } = stored;
  const whenBySelf = automaticFromOn
    ? say('automaticFrom', { date: formatDate(automaticFromOn, language) })
    : say('automaticOff');
  return (
    <Panel title={say('times')}>
      <form onSubmit={submit} noValidate className="settings-form">
        <Stack>
          <p className="settings-note">{say('timesWhat')}</p>
          <FormErrors
            title={sayForm('fix', { count: form.faults.length })}
            faults={form.faults}
            attempt={form.attempt}
          />
          <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
          {row.newer && (
            <StoredNow
              onSeen={row.accept}
              facts={[{ term: say('timesNow'), value: say('timesAre', row.newer.months) }]}
            />
          )}
          {retentionGroups.map((group) => (
            <NumberField
              key={group}
              label={say(`group_${group}`)}
              description={say(`what_${group}`)}
              suffix={say('months')}
              minValue={monthLimits.least}
              maxValue={monthLimits.most}
              {...form.bind(`months.${group}`)}
            />
          ))}
          <div>
            <Checkbox id={automatic.id} isSelected={automatic.value} onChange={automatic.onChange}>
              {say('automatic')}
            </Checkbox>
            <p className="settings-note">{say('automaticWhat')}</p>
            <p>{whenBySelf}</p>
          </div>
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
