import { useMemo } from 'react';
import { credentialWords } from '#i18n/credentials.ts';
import { frameWords, languageNames } from '#i18n/frame.ts';
import { languages } from '#i18n/language.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { prefer, themes } from '#renderer/app/preferences.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import type { AreaRoute, Go } from '#renderer/app/routes/area-route.ts';
import { nestRoutes } from '#renderer/app/routes/nest-routes.ts';
import { useSession } from '#renderer/app/session.ts';
import { useUndoable } from '#renderer/app/undo.ts';
import type { Command } from '#renderer/ui/command-sections.ts';
import { areaKey } from './area-key.ts';
import { useScreenCommands } from './screen-commands.ts';
import { themeWord } from './theme-word.ts';

/** A command and how its key is bound, where that differs from how it is shown. */
export interface BoundCommand extends Command {
  readonly binding?: string | undefined;
}

/** Locks the window at once. */
export const lockKey = '$mod+Shift+l';

/** What the frame itself can do. */
export interface FrameActions {
  readonly showShortcuts: () => void;
  readonly switchPerson: () => void;
  readonly lock: (() => void) | undefined;
}

/** Everything the program can do just now: the open screen's commands first, then the areas and the frame's own. */
export function useAllCommands(
  routes: readonly AreaRoute[],
  go: Go,
  { showShortcuts, switchPerson, lock }: FrameActions,
): readonly BoundCommand[] {
  const say = useWords(frameWords);
  const sayCredential = useWords(credentialWords);
  const language = useLanguage();
  const { operations } = useSession();
  const ofScreen = useScreenCommands();
  const undoable = useUndoable(({ last }) => last);
  return useMemo(() => {
    const onScreen = [...ofScreen.values()]
      .flat()
      .map((command): BoundCommand => ({ ...command, section: say('onScreen'), binding: command.shortcut }));
    const place = (route: AreaRoute): BoundCommand => ({
      id: `go-${route.id}`,
      title: say('openArea', { area: route.title[language] }),
      section: say('goTo'),
      onAction: () => go(route.path),
    });
    const places = nestRoutes(routes).flatMap(({ route, children }, index): BoundCommand[] => {
      const { binding, shown } = areaKey(index);
      return [{ ...place(route), shortcut: shown, binding }, ...children.map(place)];
    });
    const ofAreas = routes
      .flatMap(({ commands = [] }) => commands)
      .filter(({ operation }) => operations.includes(operation))
      .map(({ id, title, keywords, shortcut, run }): BoundCommand => ({
        id,
        title: title[language],
        section: say('actions'),
        keywords: keywords?.[language],
        shortcut,
        binding: shortcut,
        onAction: () => run(go),
      }));
    const undo: BoundCommand[] = undoable
      ? [
          {
            id: 'undo',
            title: say('undoLast', { what: undoable.text }),
            section: say('actions'),
            shortcut: '$mod+z',
            onAction: undoable.undo,
          },
        ]
      : [];
    const locking: BoundCommand[] = lock
      ? [
          {
            id: 'lock',
            title: sayCredential('lock'),
            section: say('actions'),
            shortcut: lockKey,
            binding: lockKey,
            onAction: lock,
          },
        ]
      : [];
    const ofFrame: BoundCommand[] = [
      ...locking,
      { id: 'switch-person', title: say('switchPerson'), section: say('actions'), onAction: switchPerson },
      { id: 'print', title: say('print'), section: say('actions'), onAction: printWindow },
      {
        id: 'shortcuts',
        title: say('shortcuts'),
        section: say('view'),
        shortcut: '?',
        binding: '?',
        onAction: showShortcuts,
      },
      ...languages.map((one) => ({
        id: `language-${one}`,
        title: say('language', { name: languageNames[one] }),
        section: say('view'),
        onAction: () => prefer({ language: one }),
      })),
      ...themes.map((theme) => ({
        id: `theme-${theme}`,
        title: say('theme', { name: say(themeWord[theme]) }),
        section: say('view'),
        onAction: () => prefer({ theme }),
      })),
    ];
    return [...onScreen, ...undo, ...ofAreas, ...places, ...ofFrame];
  }, [
    say,
    language,
    operations,
    ofScreen,
    undoable,
    routes,
    go,
    showShortcuts,
    switchPerson,
    lock,
    sayCredential,
  ]);
}
