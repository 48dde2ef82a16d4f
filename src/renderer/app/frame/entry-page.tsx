import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { usePageTitle } from './use-page-marks.ts';

/** The page before anybody works: choosing a person, setting up, opening. */
export function EntryPage({ isDemo, children }: { isDemo: boolean; children: ReactNode }) {
  usePageTitle();
  return (
    <div className="frame-entry">
      <header className="frame-head" data-no-print>
        <Brand isDemo={isDemo} />
        <span className="frame-gap" />
        <LanguageMenu />
        <ThemeMenu />
      </header>
      <main className="frame-entry-main">
        <ConnectionBanner />
        <ScreenBoundary resetKey="entry">{children}</ScreenBoundary>
      </main>
    </div>
  );
}
