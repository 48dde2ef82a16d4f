import { Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { frameWords } from '#i18n/frame.ts';
import { CommandKeys } from '#renderer/app/commands/command-keys.tsx';
import { RecoveredNotice } from '#renderer/app/lock/recovered-notice.tsx';
import { useAllCommands } from '#renderer/app/commands/use-all-commands.ts';
import { IncomingCallBanner } from '#renderer/app/incoming/incoming-call-banner.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CommandPalette } from '#renderer/ui/command-palette.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import { Brand } from './brand.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { useFrame } from './frame-context.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Navigation } from './navigation.tsx';
import { OfficePicker } from './office-picker.tsx';
import { PersonMenu } from './person-menu.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SkipLink } from './skip-link.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { usePageTitle } from './use-page-marks.ts';

/** Header, navigation and the place of the screen. */
export function Frame() {
  const say = useWords(frameWords);
  const language = useLanguage();
  const { routes, switchPerson, lock } = useFrame();
  const { demo } = useSession();
  const office = useOffice();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<'palette' | 'shortcuts'>();
  const showShortcuts = useCallback(() => setOpen('shortcuts'), []);
  const commands = useAllCommands(routes, useGo(), { showShortcuts, switchPerson, lock });
  const here = routes.find((route) => route.path === path);
  usePageTitle(...(here ? [here.title[language]] : []), office.name);
  useShortcut('$mod+k', () => setOpen('palette'));

  return (
    <div className="frame">
      <SkipLink target={main} />
      <CommandKeys commands={commands} />
      <header className="frame-head" data-no-print>
        <Brand isDemo={demo} />
        <OfficePicker />
        <Button icon="search" shortcut="$mod+k" onPress={() => setOpen('palette')}>
          {say('palette')}
        </Button>
        <span className="frame-gap" />
        <LanguageMenu />
        <ThemeMenu />
        <PersonMenu onSwitch={switchPerson} onShortcuts={showShortcuts} onLock={lock} />
      </header>
      <Navigation routes={routes} />
      <main id="main" ref={main} className="frame-main" tabIndex={-1}>
        <ConnectionBanner />
        <RecoveredNotice />
        <IncomingCallBanner />
        <ScreenBoundary resetKey={path}>
          <Outlet />
        </ScreenBoundary>
      </main>
      <CommandPalette
        isOpen={open === 'palette'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'palette' : undefined)}
        commands={commands}
        label={say('palette')}
        listLabel={say('paletteFound')}
        noMatches={say('paletteNone')}
      />
      <ShortcutList
        isOpen={open === 'shortcuts'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'shortcuts' : undefined)}
        commands={commands}
      />
    </div>
  );
}
