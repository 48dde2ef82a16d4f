import type { FormEvent } from 'react';
import { z } from 'zod';
import type { Instant } from '#domain/time/instant.ts';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Paper } from '#renderer/app/paper/paper.tsx';
import { PrintButton } from '#renderer/app/paper/print-button.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** A recovery key that is shown once. */
export interface ShownKey {
  readonly recoveryKey: string;
  readonly madeAt: Instant;
}

const schema = z.object({ lastGroup: z.string().trim().min(1).max(20) });

/** The new key as one page of paper, and the proof that it was printed: its last group, typed. */
export function KeyPage({ shown, onEnd }: { shown: ShownKey; onEnd: () => void }) {
  const say = useWords(backupWords);
  const language = useLanguage();
  const office = useOffice();
  const form = useContractForm({ lastGroup: '' }, (draft) => schemaProblems(schema, draft));
  const change = useWrite(useService().backups.changeKey, {
    onSaved: ({ changedAt }) => {
      showToast({ text: say('keyChanged', { moment: formatMoment(changedAt, language) }), tone: 'success' });
      onEnd();
    },
    onRefused: form.showRefusal,
  });

  function confirm(event: FormEvent) {
    event.preventDefault();
    if (form.isRight()) change.submit(form.values);
  }

  return (
    <Stack>
      <div data-no-print>
        <Stack>
          <p className="settings-note">{say('keyShown')}</p>
          <ButtonRow>
            <PrintButton />
          </ButtonRow>
        </Stack>
      </div>
      <Paper title={say('keyPaper')} language={language} privacy={say('keyPaperPrivacy')}>
        <Facts
          facts={[
            { term: say('keyPaperOffice'), value: office.name },
            { term: say('keyPaperDate'), value: formatMoment(shown.madeAt, language) },
          ]}
        />
        <output className="settings-key" aria-label={say('key')}>
          {shown.recoveryKey}
        </output>
        <p>{say('keyPaperHow')}</p>
        <p>{say('keyPaperKeep')}</p>
      </Paper>
      <form onSubmit={confirm} noValidate data-no-print className="settings-form">
        <Stack>
          <p>{say('keyOld')}</p>
          <SaveNotice
            refusal={change.refusal?.code === 'INVALID_INPUT' ? undefined : change.refusal}
            hasFault={change.hasFault}
          />
          <TextField
            label={say('lastGroup')}
            description={say('lastGroupNote')}
            autoComplete="off"
            width="short"
            {...form.bind('lastGroup')}
          />
          {change.isPending && <Spinner label={say('keyChanging')} />}
          <ButtonRow>
            <Button tone="primary" type="submit" isPending={change.isPending}>
              {say('confirmKey')}
            </Button>
            <Button onPress={onEnd}>{say('cancel')}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}
