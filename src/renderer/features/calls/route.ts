import { areaNames } from '#i18n/area-names.ts';
import { callWords } from '#i18n/calls.ts';
import { languages, type Language } from '#i18n/language.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const inEach = (key: 'newCall' | 'newCallKeywords') =>
  Object.fromEntries(languages.map((language) => [language, callWords[language][key]])) as Record<
    Language,
    string
  >;

/** The advice line. F2 starts a call wherever one is. */
export const callsRoute: AreaRoute = {
  id: 'calls',
  path: '/calls',
  title: areaNames.calls,
  icon: 'phone',
  operations: ['calls.day'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-call',
      title: inEach('newCall'),
      keywords: inEach('newCallKeywords'),
      shortcut: 'F2',
      operation: 'calls.start',
      run: (go) => go('/calls', { new: true }),
    },
  ],
};
