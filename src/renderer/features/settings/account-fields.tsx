import { useState, type FormEvent } from 'react';
import type { Credential } from '#contract/credentials.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';

export interface AccountFieldsProps {
  row: Credential;
  /** The account that this window runs in. */
  here: { readonly computer: string; readonly account: string };
}

/** The account of this computer under which the person comes in without a secret; in the desktop program only. */
export function AccountFields({ row, here }: AccountFieldsProps) {
  const say = useWords(credentialWords);
  const service = useService();
  const [account, setAccount] = useState(here.account);
  const tie = useWrite(service.credentials.tieAccount);
  const untie = useWrite(service.credentials.untieAccounts);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (account.trim() !== '') tie.submit({ staffId: row.staffId, account });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <SaveNotice refusal={tie.refusal ?? untie.refusal} hasFault={tie.hasFault || untie.hasFault} />
        <TextField
          label={say('tieTo')}
          description={say('tieWhat')}
          autoComplete="off"
          value={account}
          onChange={setAccount}
        />
        <ButtonRow>
          <Button type="submit" isPending={tie.isPending}>
            {say('tie')}
          </Button>
          {row.accounts.length > 0 && (
            <Button isPending={untie.isPending} onPress={() => untie.submit({ staffId: row.staffId })}>
              {say('untie')}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </form>
  );
}
