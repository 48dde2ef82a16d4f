import { areaNames } from '#i18n/area-names.ts';
import { consultationWords } from '#i18n/consultations.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = consultationWords;

/** The consultations with Kela and the questions put to them; it stands under the Kela days. */
export const consultationsRoute: AreaRoute = {
  id: 'consultations',
  path: '/consultations',
  title: areaNames.consultations,
  icon: 'info',
  operations: ['consultations.list'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'ask-kela',
      title: { fi: fi.ask, sv: sv.ask, en: en.ask },
      keywords: {
        fi: areaNames.consultations.fi,
        sv: areaNames.consultations.sv,
        en: areaNames.consultations.en,
      },
      operation: 'consultations.ask',
      run: (go) => go('/consultations', { new: true }),
    },
  ],
};
