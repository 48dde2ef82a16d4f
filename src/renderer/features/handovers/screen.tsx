import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { matterItemKinds } from '#domain/matters/matter.ts';
import { areaNames } from '#i18n/area-names.ts';
import { handoverWords } from '#i18n/handovers.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { boxesOf, type Box } from './boxes.ts';
import { HandOverForm, type HandOverFrom } from './hand-over-form.tsx';
import { HandoverBox } from './handover-box.tsx';
import './handovers.css';
import { OpenCount } from './open-count.tsx';

interface HandoverSearch {
  readonly box?: Box;
  /** The handover that is open. */
  readonly id?: string;
  /** A new one, from what: a matter of one's own, or a thing by its kind and id. */
  readonly new?: boolean;
  readonly matter?: string;
  readonly kind?: string;
  readonly item?: string;
  readonly client?: string;
  readonly what?: string;
}

/** What the address says that the new handover is made from. */
function fromOf({ matter, kind, item, client = '', what = '' }: HandoverSearch): HandOverFrom {
  const itemKind = matterItemKinds.find((one) => one === kind);
  return {
    matterId: matter ?? null,
    item: itemKind && item !== undefined ? { kind: itemKind, id: item } : null,
    clientLabel: client,
    reason: what,
  };
}

/** What is handed to me and what I have handed over; managers see that all of it moves. */
export default function HandoversScreen() {
  const say = useWords(handoverWords);
  const language = useLanguage();
  const { person } = useSession();
  const maySend = useMay()('handovers.send');
  const search = useSearch({ strict: false }) as HandoverSearch;
  const navigate = useNavigate();
  const boxes = boxesOf(person.roles);
  const box = boxes.find((one) => one === search.box) ?? boxes[0] ?? 'received';
  const show = (next: HandoverSearch) => void navigate({ to: '/handovers', search: next, replace: true });

  useCommands(
    useMemo(
      () =>
        maySend
          ? [
              {
                id: 'add-handover',
                title: say('add'),
                shortcut: 'n',
                onAction: () => void navigate({ to: '/handovers', search: { new: true }, replace: true }),
              },
            ]
          : [],
      [say, navigate, maySend],
    ),
  );

  return (
    <>
      <ScreenHeading
        actions={
          maySend && (
            <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ box, new: true })}>
              {say('add')}
            </Button>
          )
        }
      >
        {areaNames.handovers[language]}
      </ScreenHeading>
      <Tabs
        label={say('boxes')}
        selected={box}
        onChange={(next) => show({ box: next })}
        tabs={boxes.map((id) => ({
          id,
          label: (
            <span className="handover-tab">
              {say(id)} <OpenCount box={id} />
            </span>
          ),
          content: (
            <HandoverBox
              box={id}
              openId={search.id}
              onOpen={(opened) => show({ box: id, ...(opened === undefined ? {} : { id: opened }) })}
            />
          ),
        }))}
      />
      {search.new === true && maySend && (
        <HandOverForm
          from={fromOf(search)}
          onClose={() => show({ box })}
          onSent={({ toName }) => {
            show({ box: 'sent' });
            showToast({ text: say('sentTo', { name: toName }), tone: 'success' });
          }}
        />
      )}
    </>
  );
}
