import { defineWords } from './catalogue.ts';

/** Who is away, who stands in, and what that leaves open. */
export const absenceWords = defineWords({
  fi: {
    title: 'Poissaolot',
    away: 'poissa {days}',
  },
  sv: {
    title: 'Frånvaro',
    away: 'frånvarande {days}',
  },
  en: {
    title: 'Absences',
    away: 'away {days}',
  },
});

/** The kinds of absence; illness is none of them on purpose. */
export const absenceKindNames = {
  leave: { fi: 'Loma tai vapaa', sv: 'Semester eller ledighet', en: 'Holiday or leave' },
  training: { fi: 'Koulutus', sv: 'Utbildning', en: 'Training' },
  other: { fi: 'Muu poissaolo', sv: 'Annan frånvaro', en: 'Other absence' },
} as const;
