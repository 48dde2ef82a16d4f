import { describe, expect, test } from 'vitest';
import type { CallEntry } from '#domain/calls/entry.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { callEntryText } from '#i18n/call-entries.ts';
import { languages } from '#i18n/language.ts';

const on = localDate('2026-10-21');
/** Spaces of every kind as plain ones: those before units and times do not break. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const resolved: CallEntry = {
  serviceTask: 'working-age',
  startedAt: instantOf(on, at(9, 5)),
  endedAt: instantOf(on, at(9, 15)),
  outcome: 'resolved',
  worry: 'Vuokra on rästissä',
  advice: 'Neuvottu hakemaan perustoimeentulotukea Kelasta.\nLiitteeksi vuokrasopimus.',
  directedTo: '',
  handover: null,
  promise: null,
  clientLabel: '',
  phone: '',
  author: { name: 'Outi Ohjaaja', title: 'sosiaaliohjaaja' },
  enteredByName: null,
};
const text = (change: Partial<CallEntry> = {}, language: 'fi' | 'sv' | 'en' = 'fi') =>
  plain(callEntryText({ ...resolved, ...change }, language));

describe('the entry of a call (THL 19003) as text', () => {
  test('in Finnish: what the document asks for, in its order, and nothing that is not known', () => {
    expect(text().split('\n')).toEqual([
      'Merkintä ohjauksesta ja neuvonnasta',
      'Palvelutehtävä: Työikäisten palvelut',
      'Alkoi: 21.10.2026 klo 9.05',
      'Päättyi: 21.10.2026 klo 9.15',
      'Asiointitapa: Puhelin',
      'Yhteydenoton syy: Vuokra on rästissä',
      'Annettu ohjaus ja neuvonta: Neuvottu hakemaan perustoimeentulotukea Kelasta.',
      'Liitteeksi vuokrasopimus.',
      'Merkinnän tekijä: Outi Ohjaaja, sosiaaliohjaaja',
    ]);
  });

  test('in Swedish', () => {
    expect(text({ advice: 'Rådd att söka.' }, 'sv').split('\n')).toEqual([
      'Anteckning om handledning och rådgivning',
      'Serviceuppgift: Service för personer i arbetsför ålder',
      'Började: 21.10.2026 kl. 9.05',
      'Slutade: 21.10.2026 kl. 9.15',
      'Kontaktsätt: Telefon',
      'Orsak till kontakten: Vuokra on rästissä',
      'Given handledning och rådgivning: Rådd att söka.',
      'Antecknad av: Outi Ohjaaja, sosiaaliohjaaja',
    ]);
  });

  test('in English', () => {
    const lines = text({}, 'en').split('\n');
    expect(lines[0]).toBe('Entry on guidance and advice');
    expect(lines).toContain('Contact mode: Telephone');
  });

  test.each([null, 'unknown'] as const)('the mandatory service task (%s) is left to be filled in', (task) => {
    expect(text({ serviceTask: task })).toContain('Palvelutehtävä: [täydennä]');
  });

  test('what was agreed: a handover with its promise', () => {
    const handover = { toName: 'Tiina Työntekijä', promisedToClient: 'soittaa huomenna' };
    expect(text({ outcome: 'handedOver', handover })).toContain(
      'Mitä sovittiin: Siirretty omatyöntekijälle: Tiina Työntekijä. Luvattu asiakkaalle: soittaa huomenna\n',
    );
  });

  test('what was agreed: a call back by its time', () => {
    const promise = { dueOn: on, dueMinute: at(13), note: 'päätös luetaan yhdessä' };
    expect(text({ outcome: 'callBackPromised', promise })).toContain(
      'Mitä sovittiin: Luvattu takaisinsoitto viimeistään 21.10.2026 klo 13.00. päätös luetaan yhdessä\n',
    );
  });

  test.each([
    ['directed', { directedTo: 'Velkaneuvonta' }, 'Ohjattu: Velkaneuvonta'],
    ['assessmentStarted', {}, 'Palvelutarpeen arviointi aloitettu'],
    ['kelaBooked', {}, 'Kela-aika varattu'],
  ] as const)('what was agreed: %s', (outcome, change, words) => {
    expect(text({ outcome, ...change })).toContain(`Mitä sovittiin: ${words}\n`);
  });

  test('a call that was only talked about has no line of what was agreed', () => {
    expect(text()).not.toContain('Mitä sovittiin');
  });

  test('whoever wrote it down for the author is named', () => {
    expect(text({ enteredByName: 'Sanna Sihteeri' })).toMatch(/\nKirjannut: Sanna Sihteeri$/);
  });

  test('the client has a line where identities are kept, and none where they are not', () => {
    expect(text()).not.toContain('Asiakas:');
    expect(text({ clientLabel: 'Testi Testinen', phone: '000 123 4567' })).toContain(
      'Asiakas: Testi Testinen, 000 123 4567\n',
    );
  });

  test.each(languages)('is plain text in %s: lines that end in words, no empty ones', (language) => {
    const lines = callEntryText({ ...resolved, author: null, worry: '' }, language).split('\n');
    expect(lines.filter((line) => line.trim() === '' || line.trimEnd().endsWith(':'))).toEqual([]);
  });
});
