import { useMutation } from '@tanstack/react-query';
import { auditWords } from '#i18n/audit.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Stack } from '#renderer/ui/stack.tsx';

/** Recomputes the chain of the audit log when asked. */
export function AuditCheck() {
  const say = useWords(auditWords);
  const service = useService();
  const verify = useMutation({ mutationFn: () => service.audit.verify.call() });
  const refusal = verify.error ? refusalOf(verify.error) : undefined;
  return (
    <Panel title={say('audit')}>
      <Stack>
        <p className="settings-note">{say('auditWhat')}</p>
        <SaveNotice refusal={refusal} hasFault={verify.isError && !refusal} />
        {verify.data &&
          (verify.data.brokenAt === null ? (
            <Banner tone="success" title={say('verified', { rows: verify.data.rows })}>
              <span className="settings-mark">{say('head', { head: verify.data.head })}</span>
            </Banner>
          ) : (
            <Banner tone="danger">{say('broken', { row: verify.data.brokenAt })}</Banner>
          ))}
        {verify.isPending && <Spinner label={say('verifying')} />}
        <div>
          <Button isPending={verify.isPending} onPress={() => verify.mutate()}>
            {say('verify')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
