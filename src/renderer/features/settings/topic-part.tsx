import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallTopicView } from '#contract/call-topics.ts';
import { callTopicWords } from '#i18n/call-topics.ts';
import { supportNeedNames } from '#i18n/classifications.ts';
import { formatDate, formatDateRange } from '#i18n/formats.ts';
import { settingsWords } from '#i18n/settings.ts';
import { supportNeedShortNames } from '#i18n/support-need-short-names.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { TopicForm } from './topic-form.tsx';
import { TopicRenameForm } from './topic-rename-form.tsx';

type Opened = { readonly kind: 'edit' | 'rename'; readonly topic: CallTopicView } | { readonly kind: 'new' };

/** The topics that a call can be about, with the two letters of each: the office keeps them itself. */
export function TopicPart() {
  const say = useWords(callTopicWords);
  const sayPart = useWords(settingsWords);
  const language = useLanguage();
  const { today } = useSession();
  const { id: officeId } = useOffice();
  const topics = useQuery(useService().callTopics.list.queryOptions({ input: { officeId } }));
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const nameOf = ({ name, supportNeed }: CallTopicView) => name ?? supportNeedNames[supportNeed][language];

  function validity({ validFromOn, validToOn }: CallTopicView) {
    if (validToOn !== null && validToOn < today)
      return <StatusMark icon="cross">{say('ended', { date: formatDate(validToOn, language) })}</StatusMark>;
    if (validFromOn !== null && validToOn !== null) return formatDateRange(validFromOn, validToOn, language);
    if (validToOn !== null) return say('until', { date: formatDate(validToOn, language) });
    return validFromOn === null ? say('always') : say('from', { date: formatDate(validFromOn, language) });
  }

  return (
    <Panel
      title={say('title')}
      actions={
        <Button icon="plus" size="small" onPress={() => setOpened({ kind: 'new' })}>
          {say('add')}
        </Button>
      }
    >
      <p className="settings-note">{say('note')}</p>
      <Loaded query={topics}>
        {(rows) => (
          <Table
            caption={sayPart('table', { name: say('title') })}
            isCaptionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'letters', header: say('letters'), render: ({ letters }) => letters },
              { key: 'name', header: say('name'), render: nameOf, isRowHeader: true },
              {
                key: 'need',
                header: say('supportNeed'),
                render: ({ supportNeed }) => supportNeedShortNames[supportNeed][language],
              },
              { key: 'valid', header: say('valid'), render: validity },
              {
                key: 'edit',
                header: <VisuallyHidden>{sayPart('actions')}</VisuallyHidden>,
                kind: 'action',
                render: (topic) => (
                  <ButtonRow>
                    <Button
                      size="small"
                      aria-label={say('editNamed', { name: nameOf(topic) })}
                      onPress={() => setOpened({ kind: 'edit', topic })}
                    >
                      {say('edit')}
                    </Button>
                    <Button
                      size="small"
                      tone="quiet"
                      aria-label={say('renameNamed', { name: nameOf(topic) })}
                      onPress={() => setOpened({ kind: 'rename', topic })}
                    >
                      {say('rename')}
                    </Button>
                  </ButtonRow>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {opened?.kind === 'rename' && (
        <TopicRenameForm
          officeId={officeId}
          topic={opened.topic}
          name={nameOf(opened.topic)}
          onClose={close}
        />
      )}
      {opened !== undefined && opened.kind !== 'rename' && (
        <TopicForm
          officeId={officeId}
          topic={opened.kind === 'edit' ? opened.topic : undefined}
          all={topics.data ?? []}
          onClose={close}
        />
      )}
    </Panel>
  );
}
