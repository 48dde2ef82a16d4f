import { describe, expect, test } from 'vitest';
import type { CallEntry } from '#domain/calls/entry.ts';
import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import { serviceTasks } from '#domain/classifications/service-task.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { callEntryText } from '#i18n/call-entries.ts';
import { serviceTaskNames } from '#i18n/classifications.ts';
import { languages, type Language } from '#i18n/language.ts';

const on = localDate('2026-11-03');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const handover = { toName: 'Tiina Työntekijä', promisedToClient: 'aika' };
const promise = { dueOn: on, dueMinute: at(13, 5), note: 'päätös' };
/** What each outcome adds to the entry, as a call of it is saved. */
const parts: Partial<Record<CallOutcome, Partial<CallEntry>>> = {
  directed: { directedTo: 'Kela' },
  handedOver: { handover },
  callBackPromised: { promise },
};
const entry = (outcome: CallOutcome, change: Partial<CallEntry> = {}): CallEntry => ({
  serviceTask: 'working-age',
  startedAt: instantOf(on, at(9, 5)),
  endedAt: instantOf(on, at(9, 15)),
  outcome,
  worry: 'Vuokra',
  advice: 'Neuvottu',
  directedTo: '',
  handover: null,
  promise: null,
  clientLabel: '',
  phone: '',
  author: { name: 'Outi Ohjaaja', title: '' },
  enteredByName: null,
  ...parts[outcome],
  ...change,
});
const lines = (one: CallEntry, language: Language) => plain(callEntryText(one, language)).split('\n');

/** The line of what was agreed, by hand: null where there is none. */
const agreed: Record<Language, Record<CallOutcome, string | null>> = {
  fi: {
    resolved: null,
    directed: 'Mitä sovittiin: Ohjattu: Kela',
    handedOver: 'Mitä sovittiin: Siirretty omatyöntekijälle: Tiina Työntekijä. Luvattu asiakkaalle: aika',
    assessmentStarted: 'Mitä sovittiin: Palvelutarpeen arviointi aloitettu',
    callBackPromised: 'Mitä sovittiin: Luvattu takaisinsoitto viimeistään 3.11.2026 klo 13.05. päätös',
    kelaBooked: 'Mitä sovittiin: Kela-aika varattu',
    nonCase: null,
  },
  sv: {
    resolved: null,
    directed: 'Vad som avtalades: Hänvisad till: Kela',
    handedOver:
      'Vad som avtalades: Överförd till egen kontaktperson: Tiina Työntekijä. Utlovat till klienten: aika',
    assessmentStarted: 'Vad som avtalades: Bedömning av servicebehovet inledd',
    callBackPromised: 'Vad som avtalades: Återuppringning utlovad senast 3.11.2026 kl. 13.05. päätös',
    kelaBooked: 'Vad som avtalades: FPA-tid bokad',
    nonCase: null,
  },
  en: {
    resolved: null,
    directed: 'What was agreed: Directed to: Kela',
    handedOver:
      'What was agreed: Handed over to the key worker: Tiina Työntekijä. Promised to the client: aika',
    assessmentStarted: 'What was agreed: Service needs assessment started',
    callBackPromised: 'What was agreed: Callback promised by 3 Nov 2026, 13:05. päätös',
    kelaBooked: 'What was agreed: Kela time booked',
    nonCase: null,
  },
};
const cases = languages.flatMap((language) => callOutcomes.map((outcome) => [language, outcome] as const));

describe('document 19003 of every outcome in every language', () => {
  test.each(cases)('%s, %s: one line of what was agreed, or none', (language, outcome) => {
    const written = lines(entry(outcome), language);
    const own = agreed[language][outcome];
    expect(written).toHaveLength(own === null ? 8 : 9);
    // After the advice, before the author.
    expect(written.slice(7, -1)).toEqual(own === null ? [] : [own]);
  });

  test.each(cases)('%s, %s: what is written stays in the writer’s own words', (language, outcome) => {
    const text = callEntryText(entry(outcome), language);
    for (const word of ['Vuokra', 'Neuvottu', 'Outi Ohjaaja']) expect(text.split(word)).toHaveLength(2);
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  test.each([
    ['fi', ['Alkoi: 3.11.2026 klo 9.05', 'Päättyi: 3.11.2026 klo 9.15', 'Asiointitapa: Puhelin']],
    ['sv', ['Började: 3.11.2026 kl. 9.05', 'Slutade: 3.11.2026 kl. 9.15', 'Kontaktsätt: Telefon']],
    ['en', ['Began: 3 Nov 2026 9:05', 'Ended: 3 Nov 2026 9:15', 'Contact mode: Telephone']],
  ] as const)('%s: both times and the way of contact', (language, expected) => {
    expect(lines(entry('resolved'), language).slice(2, 5)).toEqual(expected);
  });
});

describe('a part that was left open', () => {
  test.each(languages)(
    '%s: a handover without a promise to the client, a call back without a note',
    (language) => {
      const bare = entry('handedOver', { handover: { ...handover, promisedToClient: '' } });
      expect(lines(bare, language)[7]).toBe(agreed[language].handedOver?.replace(/\. .*$/, ''));
      const silent = entry('callBackPromised', { promise: { ...promise, note: '' } });
      expect(lines(silent, language)[7]).toBe(agreed[language].callBackPromised?.replace('. päätös', ''));
    },
  );

  test.each([
    ['M.', '', 'M.'],
    ['', '000 123', '000 123'],
    ['M.', '000 123', 'M., 000 123'],
  ])('the client %j with the number %j is written %s', (clientLabel, phone, client) => {
    expect(lines(entry('resolved', { clientLabel, phone }), 'fi')[5]).toBe(`Asiakas: ${client}`);
  });

  test('words left in another part go along whatever the outcome is', () => {
    const corrected = entry('assessmentStarted', { directedTo: 'Kela', handover, promise });
    expect(lines(corrected, 'fi')[7]).toBe(
      'Mitä sovittiin: Palvelutarpeen arviointi aloitettu. Ohjattu: Kela. ' +
        'Siirretty omatyöntekijälle: Tiina Työntekijä. Luvattu asiakkaalle: aika. ' +
        'Luvattu takaisinsoitto viimeistään 3.11.2026 klo 13.05. päätös',
    );
  });
});

test.each(languages)(
  '%s: each service task is named but the unknown one, which is to be filled in',
  (language) => {
    const named = serviceTasks.map(
      (serviceTask) => lines(entry('resolved', { serviceTask }), language)[1] ?? '',
    );
    const open = named.filter((line) => line.includes('['));
    expect(open).toHaveLength(1);
    expect(named.indexOf(open[0] ?? '')).toBe(serviceTasks.indexOf('unknown'));
    const toName = serviceTasks.filter((task) => task !== 'unknown');
    expect(
      toName.map(
        (task) => named.filter((line) => line.endsWith(`: ${serviceTaskNames[task][language]}`)).length,
      ),
    ).toEqual(toName.map(() => 1));
  },
);
