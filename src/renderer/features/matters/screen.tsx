import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { areaNames } from '#i18n/area-names.ts';
import { matterWords } from '#i18n/matters.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay, useSession } from '#renderer/app/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { boxesOf, type Box } from './boxes.ts';
import { MatterBox } from './matter-box.tsx';
import { MatterDetails } from './matter-details.tsx';
import { NameForm } from './name-form.tsx';
import './matters.css';

interface Search {
  readonly box?: Box;
  readonly id?: string;
  readonly new?: boolean;
}

/** Whose each matter is, and everything that has been done in it. */
export default function MattersScreen() {
  const say = useWords(matterWords);
  const language = useLanguage();
  const { person } = useSession();
  const may = useMay();
  const mayOpen = may('matters.open');
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const boxes = boxesOf(person.roles);
  const box = boxes.find((one) => one === search.box) ?? boxes[0] ?? 'mine';
  const show = (next: Search) => void navigate({ to: '/matters', search: next, replace: true });
  useCommands(
    useMemo(
      () =>
        mayOpen
          ? [
              {
                id: 'add-matter',
                title: say('add'),
                shortcut: 'n',
                onAction: () => void navigate({ to: '/matters', search: { new: true }, replace: true }),
              },
            ]
          : [],
      [say, navigate, mayOpen],
    ),
  );

  return (
    <>
      <ScreenHeading
        detail={say('about')}
        actions={
          mayOpen && (
            <Button tone="primary" icon="plus" shortcut="n" onPress={() => show({ box, new: true })}>
              {say('add')}
            </Button>
          )
        }
      >
        {areaNames.matters[language]}
      </ScreenHeading>
      <Tabs
        label={say('boxes')}
        selected={box}
        onChange={(next) => show({ box: next })}
        tabs={boxes.map((id) => ({
          id,
          label: say(id),
          content: <MatterBox box={id} onOpen={(opened) => show({ box: id, id: opened })} />,
        }))}
      />
      {search.id !== undefined && may('matters.get') && (
        <MatterDetails key={search.id} id={search.id} onClose={() => show({ box })} />
      )}
      {search.new === true && mayOpen && (
        <NameForm onClose={() => show({ box })} onSaved={({ id }) => show({ box: 'mine', id })} />
      )}
    </>
  );
}
