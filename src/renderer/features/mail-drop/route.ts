import { areaNames } from '#i18n/area-names.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = mailDropWords;

/** The mail drop for Kela's post; it stands under the Kela days. */
export const mailDropRoute: AreaRoute = {
  id: 'mail-drop',
  path: '/mail-drop',
  title: areaNames['mail-drop'],
  icon: 'square',
  operations: ['mailDrop.view'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'empty-mail-drop',
      title: { fi: fi.empty, sv: sv.empty, en: en.empty },
      operation: 'mailDrop.empty',
      run: (go) => go('/mail-drop', { new: true }),
    },
  ],
};
