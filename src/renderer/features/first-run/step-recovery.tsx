import { useQuery } from '@tanstack/react-query';
import { firstRunWords } from '#i18n/first-run.ts';
import { formatDate } from '#i18n/formats.ts';
import { FieldProblem } from '#renderer/app/forms/field-problem.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { copyText } from '#renderer/app/copy-text.ts';
import type { WizardForm } from './wizard-form.ts';

/** The only way to open the database on another computer: shown once, on paper before the office begins. */
export function StepRecovery({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  const language = useLanguage();
  const service = useService();
  const today = useQuery(service.session.current.queryOptions()).data?.today;
  // Not kept any longer than the page is open.
  const { data } = useQuery(service.firstRun.recoveryKey.queryOptions({ gcTime: 0 }));
  const { id, value, onChange, error } = form.bind('recoveryTaken');
  const recoveryKey = data?.recoveryKey ?? undefined;

  function copy() {
    const isCopied = recoveryKey !== undefined && copyText(recoveryKey);
    showToast({
      text: say(isCopied ? 'recoveryCopied' : 'recoverySelect'),
      tone: isCopied ? 'success' : 'warning',
    });
  }

  return (
    <>
      <p data-no-print>{say('recoveryWhat')}</p>
      <p data-no-print>{say('recoveryKeep')}</p>
      {data && recoveryKey === undefined && <Banner tone="danger">{say('recoveryNone')}</Banner>}
      {recoveryKey !== undefined && (
        <div className="first-run-key">
          <p className="first-run-paper">
            {say('recoveryPaper', {
              office: form.values.office.name,
              date: today === undefined ? '' : formatDate(today, language),
            })}
          </p>
          <output aria-label={say('recoveryKey')}>{recoveryKey}</output>
          <div data-no-print>
            <ButtonRow>
              <Button icon="print" onPress={printWindow}>
                {say('recoveryPrint')}
              </Button>
              <Button onPress={copy}>{say('recoveryCopy')}</Button>
            </ButtonRow>
          </div>
        </div>
      )}
      <div data-no-print>
        <Checkbox id={id} isSelected={value} onChange={onChange} isInvalid={error !== undefined}>
          {say('recoveryTaken')}
        </Checkbox>
        <FieldProblem>{error}</FieldProblem>
      </div>
    </>
  );
}
