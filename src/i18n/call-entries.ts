import type { CallEntry } from '#domain/calls/entry.ts';
import { localOf, instantOf, type Instant } from '#domain/time/instant.ts';
import { callOutcomeNames } from './call-outcomes.ts';
import { defineWords } from './catalogue.ts';
import { serviceTaskNames } from './classifications.ts';
import { formatClock, formatDate, formatMoment } from './formats.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

/** A call's entry for the client's record, and copying it. */
export const callEntryWords = defineWords({
  fi: {
    copy: 'Kopioi kirjaus',
    copyLast: 'Kopioi viimeksi tallennettu kirjaus',
    copied: 'Kirjaus kopioitu. Liitä se asiakastietojärjestelmään.',
    refusedTitle: 'Kirjaus kopioitavaksi',
    refusedWhat: 'Ohjelma ei saanut kopioida leikepöydälle. Teksti on valittuna: paina Ctrl+C.',
    identityCode:
      'Kirjausta ei kopioitu, koska siinä on henkilötunnus. Henkilötunnusta ei viedä ohjelmasta minnekään: kirjoita merkintä asiakastietojärjestelmään itse.',
    failed: 'Kirjausta ei voitu hakea. Yritä uudelleen.',
    title: 'Merkintä ohjauksesta ja neuvonnasta',
    serviceTask: 'Palvelutehtävä',
    toFill: 'täydennä',
    start: 'Alkoi',
    end: 'Päättyi',
    mode: 'Asiointitapa',
    phoneCall: 'Puhelin',
    client: 'Asiakas',
    worry: 'Yhteydenoton syy',
    advice: 'Annettu ohjaus ja neuvonta',
    agreed: 'Mitä sovittiin',
    directed: 'Ohjattu: {where}',
    handedOver: 'Siirretty omatyöntekijälle: {name}',
    promised: 'Luvattu asiakkaalle: {what}',
    callBack: 'Luvattu takaisinsoitto viimeistään {moment}',
    author: 'Merkinnän tekijä',
    enteredBy: 'Kirjannut',
  },
  sv: {
    copy: 'Kopiera anteckningen',
    copyLast: 'Kopiera den senast sparade anteckningen',
    copied: 'Anteckningen kopierades. Klistra in den i klientdatasystemet.',
    refusedTitle: 'Anteckning att kopiera',
    refusedWhat: 'Programmet fick inte kopiera till urklipp. Texten är markerad: tryck Ctrl+C.',
    identityCode:
      'Anteckningen kopierades inte, eftersom den innehåller en personbeteckning. Personbeteckningen förs inte ut ur programmet: skriv själv anteckningen i klientdatasystemet.',
    failed: 'Anteckningen kunde inte hämtas. Försök på nytt.',
    title: 'Anteckning om handledning och rådgivning',
    serviceTask: 'Serviceuppgift',
    toFill: 'fyll i',
    start: 'Började',
    end: 'Slutade',
    mode: 'Kontaktsätt',
    phoneCall: 'Telefon',
    client: 'Klient',
    worry: 'Orsak till kontakten',
    advice: 'Given handledning och rådgivning',
    agreed: 'Vad som avtalades',
    directed: 'Hänvisad till: {where}',
    handedOver: 'Överförd till egen kontaktperson: {name}',
    promised: 'Utlovat till klienten: {what}',
    callBack: 'Återuppringning utlovad senast {moment}',
    author: 'Antecknad av',
    enteredBy: 'Införd av',
  },
  en: {
    copy: 'Copy the entry',
    copyLast: 'Copy the entry saved last',
    copied: 'The entry was copied. Paste it into the client record system.',
    refusedTitle: 'Entry to copy',
    refusedWhat: 'The program was not allowed to copy to the clipboard. The text is selected: press Ctrl+C.',
    identityCode:
      'The entry was not copied, because it holds a personal identity code. The code is not taken anywhere out of the program: write the entry in the client record system yourself.',
    failed: 'The entry could not be fetched. Try again.',
    title: 'Entry on guidance and advice',
    serviceTask: 'Service task',
    toFill: 'fill in',
    start: 'Began',
    end: 'Ended',
    mode: 'Contact mode',
    phoneCall: 'Telephone',
    client: 'Client',
    worry: 'Reason of the contact',
    advice: 'Guidance and advice given',
    agreed: 'What was agreed',
    directed: 'Directed to: {where}',
    handedOver: 'Handed over to the key worker: {name}',
    promised: 'Promised to the client: {what}',
    callBack: 'Callback promised by {moment}',
    author: 'Entry by',
    enteredBy: 'Entered by',
  },
});

/**
 * The entry as plain text, a line for each part of THL's document 19003 and no line for what is not known; the mandatory
 * service task has its line always. Ends without a line break.
 */
export function callEntryText(entry: CallEntry, language: Language): string {
  const say = sayIn(callEntryWords, language);
  const moment = (at: Instant) => {
    const { on, minute } = localOf(at);
    return `${formatDate(on, language)} ${formatClock(minute, language)}`;
  };
  const task = entry.serviceTask === 'unknown' ? null : entry.serviceTask;
  const { author } = entry;
  const lines: readonly (readonly [string, string])[] = [
    [say('serviceTask'), task === null ? `[${say('toFill')}]` : serviceTaskNames[task][language]],
    [say('start'), moment(entry.startedAt)],
    [say('end'), moment(entry.endedAt)],
    [say('mode'), say('phoneCall')],
    [say('client'), [entry.clientLabel, entry.phone].filter((part) => part !== '').join(', ')],
    [say('worry'), entry.worry],
    [say('advice'), entry.advice],
    [say('agreed'), agreed(entry, language)],
    [say('author'), author ? [author.name, author.title].filter((part) => part !== '').join(', ') : ''],
    [say('enteredBy'), entry.enteredByName ?? ''],
  ];
  const written = lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
  return [say('title'), ...written].join('\n');
}

/** What came of the call, in one line. */
function agreed(entry: CallEntry, language: Language): string {
  const say = sayIn(callEntryWords, language);
  const { outcome, directedTo, handover, promise } = entry;
  const parts = [
    ...(outcome === 'assessmentStarted' || outcome === 'kelaBooked'
      ? [callOutcomeNames[outcome][language]]
      : []),
    ...(directedTo === '' ? [] : [say('directed', { where: directedTo })]),
    ...(handover ? [say('handedOver', { name: handover.toName })] : []),
    ...(handover && handover.promisedToClient !== ''
      ? [say('promised', { what: handover.promisedToClient })]
      : []),
    ...(promise
      ? [say('callBack', { moment: formatMoment(instantOf(promise.dueOn, promise.dueMinute), language) })]
      : []),
    ...(promise && promise.note !== '' ? [promise.note] : []),
  ];
  return parts.join('. ');
}
