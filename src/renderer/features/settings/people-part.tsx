import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffMember } from '#contract/staff.ts';
import { credentialWords } from '#i18n/credentials.ts';
import { formatDate } from '#i18n/formats.ts';
import { roleNames } from '#i18n/roles.ts';
import { staffWords } from '#i18n/staff.ts';
import { settingsWords } from '#i18n/settings.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { CredentialDialog } from './credential-dialog.tsx';
import { PersonForm } from './person-form.tsx';

/** The people of the desk: who works, who has left, and what each does. */
export function PeoplePart() {
  const sayPerson = useWords(staffWords);
  const say = useWords(settingsWords);
  const language = useLanguage();
  const service = useService();
  const { today } = useSession();
  const staff = useQuery(service.staff.list.queryOptions());
  const sayCredential = useWords(credentialWords);
  const [credential, setCredential] = useState<StaffMember>();
  const [open, setOpen] = useState<StaffMember | 'new'>();

  function stateOf({ activeToOn }: StaffMember) {
    if (activeToOn === null) return <StatusMark icon="success">{sayPerson('works')}</StatusMark>;
    const date = formatDate(activeToOn, language);
    return activeToOn < today ? (
      <StatusMark icon="cross">{sayPerson('endedOn', { date })}</StatusMark>
    ) : (
      <StatusMark icon="circle-half">{sayPerson('endsOn', { date })}</StatusMark>
    );
  }

  return (
    <Panel
      title={say('people')}
      actions={
        <Button icon="plus" size="small" onPress={() => setOpen('new')}>
          {sayPerson('addPerson')}
        </Button>
      }
    >
      <Loaded query={staff}>
        {(rows) => (
          <Table
            caption={say('table', { name: say('people') })}
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', header: sayPerson('name'), render: ({ name }) => name, isRowHeader: true },
              { key: 'title', header: sayPerson('title'), render: ({ title }) => title },
              {
                key: 'roles',
                header: sayPerson('roles'),
                render: ({ roles }) => roles.map((role) => roleNames[role][language]).join(', '),
              },
              { key: 'state', header: sayPerson('state'), render: stateOf },
              {
                key: 'credential',
                header: <VisuallyHidden>{sayCredential('credential')}</VisuallyHidden>,
                kind: 'action',
                render: (row) => (
                  <Button
                    size="small"
                    aria-label={sayCredential('credentialOf', { name: row.name })}
                    onPress={() => setCredential(row)}
                  >
                    {sayCredential('credential')}
                  </Button>
                ),
              },
              {
                key: 'edit',
                header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
                kind: 'action',
                render: (row) => (
                  <Button
                    size="small"
                    aria-label={sayPerson('editNamed', { name: row.name })}
                    onPress={() => setOpen(row)}
                  >
                    {sayPerson('edit')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {credential && <CredentialDialog person={credential} onClose={() => setCredential(undefined)} />}
      {open !== undefined && (
        <PersonForm
          stored={open === 'new' ? undefined : (staff.data?.find(({ id }) => id === open.id) ?? open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
