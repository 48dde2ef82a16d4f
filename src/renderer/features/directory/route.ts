import { areaNames } from '#i18n/area-names.ts';
import { directoryWords } from '#i18n/directory.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = directoryWords;

/** Services and organisations to which callers are directed. */
export const directoryRoute: AreaRoute = {
  id: 'directory',
  path: '/directory',
  title: areaNames.directory,
  icon: 'search',
  operations: ['directory.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-directory-entry',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: fi.addWords, sv: sv.addWords, en: en.addWords },
      operation: 'directory.create',
      run: (go) => go('/directory', { new: true }),
    },
  ],
};
