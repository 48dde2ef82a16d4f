import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { parseAnchor } from '#domain/audit/anchor.ts';
import { sayVerified } from '#i18n/audit-result.ts';
import { auditWords } from '#i18n/audit.ts';
import { problemWords } from '#i18n/problems.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

/** Recomputes the chain of the audit log when asked, and compares it with an anchor that was kept elsewhere. */
export function AuditCheck() {
  const say = useWords(auditWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const [written, setWritten] = useState('');
  const [isUnread, setIsUnread] = useState(false);
  const verify = useMutation({
    mutationFn: (anchor: string) =>
      anchor.trim() === '' ? service.audit.verify.call() : service.audit.compare.call({ anchor }),
    // The log beside it says when it was last checked.
    onSuccess: () => queries.invalidateQueries({ queryKey: service.audit.list.key() }),
  });
  const refusal = verify.error ? refusalOf(verify.error) : undefined;
  const check = () => {
    const isBad = written.trim() !== '' && !parseAnchor(written);
    setIsUnread(isBad);
    if (!isBad) verify.mutate(written);
  };
  const sayProblem = useWords(problemWords);
  return (
    <Panel title={say('audit')}>
      <Stack>
        <p className="settings-note">{say('auditWhat')}</p>
        <SaveNotice refusal={refusal} hasFault={verify.isError && !refusal} />
        {verify.data && (
          <Banner
            tone={verify.data.fault === null ? 'success' : 'danger'}
            title={sayVerified(verify.data, (verify.variables ?? '').trim() !== '', language)}
          >
            {verify.data.fault === null && (
              <span className="settings-mark">{say('anchorNow', { anchor: verify.data.anchor })}</span>
            )}
          </Banner>
        )}
        {verify.isPending && <Spinner label={say('verifying')} />}
        <TextField
          label={say('anchor')}
          description={say('anchorWhat')}
          value={written}
          onChange={setWritten}
          maxLength={200}
          error={isUnread ? sayProblem('notAnAnchor') : undefined}
        />
        <div>
          <Button isPending={verify.isPending} onPress={check}>
            {say('verify')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
