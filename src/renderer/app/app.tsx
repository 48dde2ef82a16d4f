import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { localeTags } from '#i18n/catalogue.ts';
import { frameWords } from '#i18n/frame.ts';
import { sayIn } from '#i18n/say.ts';
import { SingleKeys } from '#renderer/ui/single-keys.ts';
import { ToastRegion } from '#renderer/ui/toast-region.tsx';
import { ScreenBoundary } from './frame/screen-boundary.tsx';
import { usePageMarks } from './frame/use-page-marks.ts';
import { Gate } from './gate.tsx';
import { LanguageProvider } from './language.ts';
import { usePreferences } from './preferences.ts';
import { ServiceProvider, type ServiceQueries } from './service.ts';

/** The whole window. */
export function App({ service, queries }: { service: ServiceQueries; queries: QueryClient }) {
  const { language, theme, singleKeys } = usePreferences();
  const say = sayIn(frameWords, language);
  usePageMarks(language, theme);
  return (
    <QueryClientProvider client={queries}>
      <ServiceProvider value={service}>
        <LanguageProvider value={language}>
          <I18nProvider locale={localeTags[language]}>
            <SingleKeys value={singleKeys}>
              <ScreenBoundary resetKey={language}>
                <Gate />
              </ScreenBoundary>
              <ToastRegion label={say('notices')} closeLabel={say('close')} />
            </SingleKeys>
          </I18nProvider>
        </LanguageProvider>
      </ServiceProvider>
    </QueryClientProvider>
  );
}
