import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { named, textsIn, type Text } from '#tests/support/every-text.ts';
import { readings } from '#tests/support/sentence-parts.ts';

const listed = (...lines: readonly string[]) => lines.join(' ').split(' ');

/** Words of programs, and words of the other languages, by the language in which a reader must not meet them. */
const strange: Record<Language, readonly string[]> = {
  fi: listed(
    'error ok cancel save undo reset login logout loading default update email booking slot draft handover',
    'walk-in no-show check-in checked call dashboard the and with not this that from please invalid failed',
    'required yes och eller inte bokning klient tjänst',
    // Computer Finnish that an office does not speak.
    'serveri palvelin token sessio istunto parametri syöte validointi null undefined kuitataan klikkaa klikata',
    'applikaatio deletoi bugi timeout databaseen',
  ),
  sv: listed(
    'error cancel save undo reset login loading default update email mejla the and with not this that please',
    'invalid failed required yes booking ja ei että tai joka varattu puhelu asiakas varaus toimisto kunta',
    'server token session parameter validering undefined null',
    // Swedish of Sweden for what has another name in Finland.
    'försäkringskassan socialtjänsten personnummer handläggare',
  ),
  en: listed(
    'ei ja että tai varattu puhelu asiakas päivä varaus toimisto kunta siirto',
    'och inte eller bokning klient byrå tjänst samtal',
    'server session token parameter undefined null customer',
  ),
};

/** Where a strange word is right: the Swedish yes, and Kela's own names of its services. */
const allowed: readonly string[] = [
  'sv callWords.yes: Ja',
  'en kelaTopicNames.erityispalvelu: intensified customer service (named contact person)',
];
/** The terminal names the options of the command line. */
const isCommandLine = ({ path }: Text) => /^(cliWords|hostWords)\./.test(path);

/** Every way to read a text, without the names of what is filled in. */
const read = ({ text, language }: Text) => readings(text, language).join(' | ');

describe.each(['fi', 'sv', 'en'] as const)('%s', (language) => {
  test('has no word of another language, of the code or of a machine room', () => {
    const pattern = new RegExp(`(?<![\\p{L}-])(${strange[language].join('|')})(?![\\p{L}])`, 'iu');
    const found = textsIn(language).filter((one) => !isCommandLine(one) && pattern.test(read(one)));
    expect(found.map(named).filter((one) => !allowed.includes(one))).toEqual([]);
  });

  test('shows no code of the program: no camelCase, no SNAKE_CASE, no file name', () => {
    const code = /[a-zäö][A-ZÄÖ][a-z]|[A-Z]{2,}_[A-Z]|\w\.(ts|js|json|db|sqlite)\b/;
    const found = textsIn(language).filter(
      (one) => !isCommandLine(one) && code.test(read(one).replace('OmaKela', '')),
    );
    expect(found.map(named)).toEqual([]);
  });

  test('never blames and never shouts', () => {
    const found = textsIn(language).filter(
      ({ text }) =>
        text.includes('!') || /\b(väärin|tyhmä|kielletty|förbjud\w*|illegal|forbidden|fatal)\b/i.test(text),
    );
    expect(found.map(named)).toEqual([]);
  });
});

describe('the words of the field', () => {
  const saying = (language: Language, pattern: RegExp) =>
    textsIn(language).filter(({ text }) => pattern.test(text));

  test('Kela is FPA in Swedish, and Kela in Finnish and English', () => {
    expect(saying('sv', /\bKela/).map(named)).toEqual([]);
    expect([...saying('fi', /\bFPA/), ...saying('en', /\bFPA/)].map(named)).toEqual([]);
    expect(saying('sv', /\bFPA/).length).toBeGreaterThan(10);
  });

  test('who comes is a client: asiakas, klient, client', () => {
    expect(saying('sv', /\b(kund|kunden|kunder|patient)\b/i).map(named)).toEqual([]);
    const other = saying('en', /\b(customer|patient|case worker)\b/i).map(named);
    expect(other.filter((one) => !allowed.includes(one))).toEqual([]);
    expect(saying('fi', /\b(potilas|klientti|kuntalainen)\b/i).map(named)).toEqual([]);
  });

  test('a Kela time is varattu, a client who did not come has jäänyt saapumatta', () => {
    expect(saying('fi', /\b(buukattu|buukkaus|no show|peruuntunut varaaja)\b/i).map(named)).toEqual([]);
    expect(saying('fi', /saapumatta jäänyt/).length).toBeGreaterThan(0);
    expect(saying('fi', /\blennosta\b/i).length).toBeGreaterThan(5);
  });

  test('the identity code is henkilötunnus and personbeteckning', () => {
    expect(saying('fi', /sosiaaliturvatunnu|\bsotu\b|\bhetu\b/i).map(named)).toEqual([]);
    expect(saying('sv', /personnummer|personkod|socialskyddssignum/i).map(named)).toEqual([]);
    expect(saying('fi', /henkilötunnu/).length).toBeGreaterThan(1);
    expect(saying('sv', /personbeteckning/).length).toBeGreaterThan(1);
  });
});
