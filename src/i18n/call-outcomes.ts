import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { Language } from './language.ts';

/** What became of a call, in the same words in the form, the lists, the report and the files. */
export const callOutcomeNames: Record<CallOutcome, Record<Language, string>> = {
  resolved: { fi: 'Hoidettu puhelussa', sv: 'Skött under samtalet', en: 'Resolved in the call' },
  directed: {
    fi: 'Ohjattu toiseen palveluun',
    sv: 'Hänvisad till annan service',
    en: 'Directed to another service',
  },
  handedOver: {
    fi: 'Siirto omatyöntekijälle',
    sv: 'Överföring till egen kontaktperson',
    en: 'Handed over to key worker',
  },
  assessmentStarted: {
    fi: 'Palvelutarpeen arviointi aloitettu',
    sv: 'Bedömning av servicebehovet inledd',
    en: 'Service needs assessment started',
  },
  callBackPromised: {
    fi: 'Takaisinsoitto luvattu',
    sv: 'Återuppringning utlovad',
    en: 'Callback promised',
  },
  kelaBooked: { fi: 'Kela-aika varattu', sv: 'FPA-tid bokad', en: 'Kela time booked' },
  nonCase: { fi: 'Ei asiaa', sv: 'Inget ärende', en: 'Not a case' },
};
