import { areaNames } from '#i18n/area-names.ts';
import { handoverWords } from '#i18n/handovers.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = handoverWords;

/** Handovers to and from named workers. */
export const handoversRoute: AreaRoute = {
  id: 'handovers',
  path: '/handovers',
  title: areaNames.handovers,
  icon: 'move',
  operations: ['handovers.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-handover',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: fi.addWords, sv: sv.addWords, en: en.addWords },
      operation: 'handovers.send',
      run: (go) => go('/handovers', { new: true }),
    },
  ],
};
