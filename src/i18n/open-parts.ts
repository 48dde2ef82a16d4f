import { defineWords } from './catalogue.ts';

/** What keeps a matter open, and what a leaver has on hand, in a list of such things. */
export const openPartWords = defineWords({
  fi: {
    part: '{kind, select, promise {lupaus} handover {siirto} other {ohjaus palveluun}} ({name}{day, select, none {} other {, {day}}})',
    things:
      '{kind, select, handover {{count, plural, one {# siirto} other {# siirtoa}}} matter {{count, plural, one {# asia} other {# asiaa}}} other {{count, plural, one {# lupaus} other {# lupausta}}}}{day, select, none {} other { (ensimmäinen määräpäivä {day})}}',
  },
  sv: {
    part: '{kind, select, promise {ett löfte} handover {en överföring} other {en hänvisning till service}} ({name}{day, select, none {} other {, {day}}})',
    things:
      '{kind, select, handover {{count, plural, one {# överföring} other {# överföringar}}} matter {{count, plural, one {# ärende} other {# ärenden}}} other {{count, plural, one {# löfte} other {# löften}}}}{day, select, none {} other { (första dagen {day})}}',
  },
  en: {
    part: '{kind, select, promise {a promise} handover {a handover} other {a referral to a service}} ({name}{day, select, none {} other {, {day}}})',
    things:
      '{kind, select, handover {{count, plural, one {# handover} other {# handovers}}} matter {{count, plural, one {# matter} other {# matters}}} other {{count, plural, one {# promise} other {# promises}}}}{day, select, none {} other { (first due {day})}}',
  },
});
