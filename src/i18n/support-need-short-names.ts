import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Language } from './language.ts';

/** The needs of support in a word, for lists; the two letters that find each are the beginning of the Finnish one. */
export const supportNeedShortNames: Record<SupportNeedCode, Record<Language, string>> = {
  '1': { fi: 'arki', sv: 'vardag', en: 'everyday life' },
  '2': { fi: 'asuminen', sv: 'boende', en: 'housing' },
  '3': { fi: 'talous', sv: 'ekonomi', en: 'finances' },
  '4': { fi: 'osallisuus', sv: 'delaktighet', en: 'inclusion' },
  '5': { fi: 'väkivalta', sv: 'våld', en: 'violence' },
  '6': { fi: 'kriisi', sv: 'kris', en: 'crisis' },
  '7': { fi: 'lapsi', sv: 'barn', en: 'child' },
  '8': { fi: 'päihteet', sv: 'missbruk', en: 'substance use' },
  '9': { fi: 'mielenterveys', sv: 'psykisk hälsa', en: 'mental health' },
  '10': { fi: 'toimintakyky', sv: 'funktionsförmåga', en: 'functional capacity' },
  '11': { fi: 'omainen', sv: 'anhörig', en: 'relative' },
  '99': { fi: 'muu', sv: 'annat', en: 'other' },
};
