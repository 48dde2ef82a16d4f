import { areaNames } from '#i18n/area-names.ts';
import { matterWords } from '#i18n/matters.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = matterWords;

/** Matters with their owners and timelines; they stand under the handovers, which move them. */
export const mattersRoute: AreaRoute = {
  id: 'matters',
  path: '/matters',
  title: areaNames.matters,
  icon: 'square',
  operations: ['matters.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-matter',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: fi.addWords, sv: sv.addWords, en: en.addWords },
      operation: 'matters.open',
      run: (go) => go('/matters', { new: true }),
    },
  ],
};
