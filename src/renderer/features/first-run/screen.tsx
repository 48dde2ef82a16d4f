import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Session } from '#contract/session.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { backupWords } from '#i18n/backups.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { PageHeading } from '#renderer/ui/page-heading.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { answersOf, checkDraft, newDraft } from './draft.ts';
import './first-run.css';
import { FromBackup } from './from-backup.tsx';
import { Stepper } from './stepper.tsx';
import { stepOf, steps } from './steps.ts';

/** Takes an office into use: a page at a time, nothing stored before the end, then everything in one save. */
export default function FirstRunScreen() {
  const service = useService();
  const session = useQuery(service.session.current.queryOptions()).data;
  const [isRestoring, setIsRestoring] = useState(false);
  if (!session) return undefined;
  if (isRestoring) return <FromBackup onBack={() => setIsRestoring(false)} />;
  return <Wizard today={session.today} onRestore={() => setIsRestoring(true)} />;
}

function Wizard({ today, onRestore }: { today: LocalDate; onRestore: () => void }) {
  const say = useWords(firstRunWords);
  const sayForm = useWords(formWords);
  const sayBackups = useWords(backupWords);
  const service = useService();
  const queries = useQueryClient();
  const [current, setCurrent] = useState(0);
  const [defaults] = useState(() => newDraft(today));
  const form = useContractForm(defaults, checkDraft);
  const save = useWrite(service.firstRun.complete, {
    onSaved: (session: Session) => queries.setQueryData(service.session.current.queryKey(), session),
    onRefused: (refusal) => {
      if (form.showRefusal(refusal) && refusal.code === 'INVALID_INPUT')
        setCurrent(Math.min(...refusal.data.problems.map(({ field }) => stepOf(field))));
    },
  });
  const step = steps[current] ?? steps[0];
  if (!step) return undefined;
  const isLast = current === steps.length - 1;

  function next(event: FormEvent) {
    event.preventDefault();
    if (!step || !form.isRight(step.fields)) return;
    const answers = answersOf(form.form.getValues());
    if (!isLast) setCurrent(current + 1);
    else if (answers) save.submit(answers);
  }

  return (
    <form onSubmit={next} noValidate>
      <Stack>
        <div className="first-run-head" data-no-print>
          <Stepper current={current} />
          <PageHeading
            routeKey={`first-run-${step.title}`}
            detail={`${say('title')} · ${say('step', { number: current + 1, count: steps.length })}`}
          >
            {say(step.title)}
          </PageHeading>
        </div>
        <FormErrors
          title={sayForm('fix', { count: form.faults.length })}
          faults={form.faults}
          attempt={form.attempt}
        />
        <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
        <step.Fields form={form} />
        <div data-no-print>
          <ButtonRow>
            <Button tone="primary" type="submit" isPending={save.isPending}>
              {isLast ? say('finish') : say('next')}
            </Button>
            {current === 0 && <Button onPress={onRestore}>{sayBackups('fromBackup')}</Button>}
            {current > 0 && <Button onPress={() => setCurrent(current - 1)}>{say('back')}</Button>}
          </ButtonRow>
        </div>
      </Stack>
    </form>
  );
}
