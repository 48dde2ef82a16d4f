import { useQuery } from '@tanstack/react-query';
import type { StaffMember } from '#contract/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { AccountFields } from './account-fields.tsx';
import { CredentialFacts } from './credential-facts.tsx';

/** How one person comes in, and what an administrator can do about it: a start code, closing their windows, an account. */
export function CredentialDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const say = useWords(credentialWords);
  const sayForm = useWords(formWords);
  const service = useService();
  const own = useSession().person.id === person.id;
  const credentials = useQuery(service.credentials.list.queryOptions());
  const row = credentials.data?.people.find(({ staffId }) => staffId === person.id);
  const make = useWrite(service.credentials.makeStartCode);
  const end = useWrite(service.credentials.endSessions, {
    onSaved: ({ ended }) => showToast({ text: say('ended', { count: ended }), tone: 'success' }),
  });
  const staffId = person.id;
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={say('credentialOf', { name: person.name })}
      closeLabel={sayForm('close')}
    >
      <Stack>
        {row && <CredentialFacts row={row} />}
        <SaveNotice refusal={make.refusal ?? end.refusal} hasFault={make.hasFault || end.hasFault} />
        {make.saved && <MadeCode {...make.saved} />}
        {!own && row?.entersBy !== 'free' && <p className="ui-description">{say('makeCodeWhat')}</p>}
        <ButtonRow>
          {!own && row?.entersBy !== 'free' && (
            <Button isPending={make.isPending} onPress={() => make.submit({ staffId })}>
              {say('makeCode')}
            </Button>
          )}
          <Button isPending={end.isPending} onPress={() => end.submit({ staffId })}>
            {say('endSessions')}
          </Button>
        </ButtonRow>
        {row && credentials.data?.here && <AccountFields row={row} here={credentials.data.here} />}
      </Stack>
    </Dialog>
  );
}

/** The code, once: it is kept nowhere, so it goes with the dialog. */
function MadeCode({ startCode, expiresAt }: { startCode: string | null; expiresAt: Instant }) {
  const say = useWords(credentialWords);
  const language = useLanguage();
  if (startCode === null) return <Banner tone="warning">{say('codeLost')}</Banner>;
  return (
    <div className="settings-start-code">
      <p>{say('codeMade', { moment: formatMoment(expiresAt, language) })}</p>
      <output aria-label={say('startCode')}>{startCode}</output>
    </div>
  );
}
