import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { z } from 'zod';
import { pathSchema } from '#contract/backups.ts';
import { parseRecoveryKey } from '#domain/database-key/recovery-key.ts';
import { backupWords } from '#i18n/backups.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

const schema = z.object({ path: pathSchema, recoveryKey: z.string().trim().min(1).max(200) });

function check(draft: z.input<typeof schema>) {
  const problems = schemaProblems(schema, draft);
  const isMistyped = draft.recoveryKey.trim() !== '' && !parseRecoveryKey(draft.recoveryKey);
  return isMistyped ? [...problems, { field: 'recoveryKey', code: 'recoveryKeyMistyped' }] : problems;
}

/** An office of another machine, from a copy and the recovery key alone: looked at first, then opened. */
export function FromBackup({ onBack }: { onBack: () => void }) {
  const say = useWords(backupWords);
  const sayForm = useWords(formWords);
  const sayFirstRun = useWords(firstRunWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const form = useContractForm({ path: '', recoveryKey: '' }, check);
  const look = useMutation(service.firstRun.previewBackup.mutationOptions());
  const restore = useWrite(service.firstRun.restoreBackup, {
    onSaved: () => {
      showToast({ text: say('restored'), tone: 'success' });
      void queries.invalidateQueries();
    },
  });
  const refusal = look.error ? refusalOf(look.error) : restore.refusal;
  const seen = look.data;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!form.isRight()) return;
    if (seen) restore.submit(form.values);
    else look.mutate(form.values);
  }

  /** What was seen was another copy. */
  const changed =
    <Value,>(onChange: (value: Value) => void) =>
    (value: Value) => {
      look.reset();
      restore.reset();
      onChange(value);
    };
  const path = form.bind('path');
  const key = form.bind('recoveryKey');

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PageHeading routeKey="first-run-backup" detail={sayFirstRun('title')}>
          {say('fromBackup')}
        </PageHeading>
        <FormErrors
          title={sayForm('fix', { count: form.faults.length })}
          faults={form.faults}
          attempt={form.attempt}
        />
        <SaveNotice
          refusal={refusal}
          hasFault={restore.hasFault || (look.isError && refusal === undefined)}
        />
        <p>{say('fromBackupWhat')}</p>
        <p>{say('fromBackupSteps')}</p>
        <TextField label={say('file')} autoComplete="off" {...path} onChange={changed(path.onChange)} />
        <TextField
          label={say('typeKey')}
          description={say('typeKeyNote')}
          autoComplete="off"
          {...key}
          onChange={changed(key.onChange)}
        />
        {look.isPending && <Spinner label={say('opening')} />}
        {restore.isPending && <Spinner label={say('restoring')} />}
        {seen && (
          <Banner tone="success">
            {say('opens')}
            <Facts
              facts={[
                {
                  term: say('copyFrom'),
                  value: seen.madeAt === null ? say('unknownTime') : formatMoment(seen.madeAt, language),
                },
              ]}
            />
          </Banner>
        )}
        <ButtonRow>
          <Button tone="primary" type="submit" isPending={look.isPending || restore.isPending}>
            {say(seen ? 'restoreNow' : 'check')}
          </Button>
          <Button onPress={onBack}>{say('backToSetup')}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
