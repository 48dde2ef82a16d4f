import { absenceWords } from '#i18n/absences.ts';
import { areaNames } from '#i18n/area-names.ts';
import { rosterWords } from '#i18n/roster.ts';
import type { AreaRoute } from '#renderer/app/routes/area-route.ts';

const { fi, sv, en } = absenceWords;

/** Who answers the line on which day, who is away, and how the duties are shared. */
export const dutyShiftsRoute: AreaRoute = {
  id: 'duty-shifts',
  path: '/duty-shifts',
  title: areaNames['duty-shifts'],
  icon: 'person',
  operations: ['dutyShifts.days'],
  screen: () => import('./screen.tsx'),
  commands: [
    {
      id: 'new-absence',
      title: { fi: fi.add, sv: sv.add, en: en.add },
      keywords: { fi: rosterWords.fi.newWords, sv: rosterWords.sv.newWords, en: rosterWords.en.newWords },
      operation: 'absences.create',
      run: (go) => go('/duty-shifts', { part: 'absences', new: true }),
    },
  ],
};
