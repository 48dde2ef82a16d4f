import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { OutsideTime } from '#contract/outside-times.ts';
import type { Person } from '#contract/session.ts';
import { formWords } from '#i18n/form.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table, type Column } from '#renderer/ui/table.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { ConflictList } from './conflict-list.tsx';
import { MarkForm } from './mark-form.tsx';
import { saySpan } from './say-span.ts';

/** What the adviser has elsewhere from today on; what meets the office's bookings is said first. */
export function TimeList({ adviser }: { adviser: Person }) {
  const say = useWords(outsideTimeWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const mayMark = useMay()('outsideTimes.mark');
  const { outsideTimes } = useService();
  const query = useQuery(outsideTimes.list.queryOptions({ input: { adviserId: adviser.id } }));
  const [isMarking, setMarking] = useState(false);
  const restore = useWrite(outsideTimes.restore);
  const remove = useWrite(outsideTimes.remove, {
    onSaved: ({ id, version, ...span }) =>
      offerUndo(
        {
          text: say('removed', { time: saySpan(span, language) }),
          undo: () => restore.submit({ id, version }),
        },
        sayForm('undo'),
      ),
  });
  useCommands(
    useMemo(
      () =>
        mayMark
          ? [{ id: 'mark-outside-time', title: say('mark'), shortcut: 'n', onAction: () => setMarking(true) }]
          : [],
      [mayMark, say],
    ),
  );
  const columns: Column<OutsideTime>[] = [
    { key: 'time', header: say('time'), isRowHeader: true, render: (time) => saySpan(time, language) },
    {
      key: 'source',
      header: say('source'),
      render: ({ source }) => say(source === 'file' ? 'fromFile' : 'fromHand'),
    },
    {
      key: 'conflict',
      header: say('conflict'),
      render: ({ conflicts }) => <ConflictList conflicts={conflicts} />,
    },
  ];
  if (mayMark)
    columns.push({
      key: 'remove',
      header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
      kind: 'action',
      render: ({ id, version, ...span }) => (
        <IconButton
          icon="close"
          size="small"
          label={say('remove', { time: saySpan(span, language) })}
          onPress={() => remove.submit({ id, version })}
        />
      ),
    });

  return (
    <Panel
      title={say('list')}
      actions={
        mayMark && (
          <Button icon="plus" size="small" shortcut="n" onPress={() => setMarking(true)}>
            {say('mark')}
          </Button>
        )
      }
    >
      <SaveNotice
        refusal={remove.refusal ?? restore.refusal}
        hasFault={remove.hasFault || restore.hasFault}
      />
      <Loaded query={query}>
        {(times) => {
          const met = times.filter(({ conflicts }) => conflicts.length > 0).length;
          return times.length === 0 ? (
            <EmptyState title={say('none')}>{mayMark && say('noneWhat')}</EmptyState>
          ) : (
            <Stack>
              {met > 0 && (
                <Banner tone="warning" title={say('conflictCount', { count: met })}>
                  {say('conflictWhat')}
                </Banner>
              )}
              <Table
                caption={say('listTable', { name: adviser.name })}
                isCaptionHidden
                rows={[...times].sort(
                  (one, other) => Number(other.conflicts.length > 0) - Number(one.conflicts.length > 0),
                )}
                rowKey={({ id }) => id}
                columns={columns}
              />
            </Stack>
          );
        }}
      </Loaded>
      {isMarking && <MarkForm adviserId={adviser.id} onClose={() => setMarking(false)} />}
    </Panel>
  );
}
