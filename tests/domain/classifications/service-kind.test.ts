import { expect, test } from 'vitest';
import { isServiceKindCode, serviceKindCodes } from '#domain/classifications/service-kind.ts';
import { languages } from '#i18n/language.ts';
import { serviceKindNames } from '#i18n/service-kind-names.ts';

/** THL's internal list "Palvelu" of document 1.2.246.537.6.1506.1012, written down apart from the code; 14 as the law 739/2023 names it. */
const official = `
  1  Sosiaalipalvelut | Socialservice
  2  Järjestö- ja yhdistystoiminta | Organisations- och föreningsverksamhet
  3  Kelan palvelut | FPA:s tjänster
  4  Kulttuuripalvelut | Kulturtjänster
  5  Kunnan työllisyyspalvelut | Kommunens sysselsättningstjänster
  6  Liikuntapalvelut | Motionstjänster
  7  Maahanmuuttoviraston palvelut | Migrationsverkets tjänster
  8  Mielenterveyspalvelut | Mentalvårdstjänster
  9  Nuorisopalvelut | Ungdomstjänster
  10 Oikeusapu | Rättshjälp
  11 Opetus ja koulutus | Undervisning och utbildning
  12 Perusterveydenhuollon palvelut | Primärvårdstjänster
  13 Poliisitoimi | Polisverksamhet
  14 Sosiaaliasiavastaavan ja potilasasiavastaavan palvelut | Socialombudets och patientombudets tjänster
  15 Päihdepalvelut | Missbrukartjänster
  16 Rikosseuraamuslaitoksen palvelut | Brottspåföljdsmyndighetens tjänster
  17 Seurakunnan tarjoamat palvelut | Tjänster som erbjuds av församlingen
  18 Sovittelupalvelut | Medlingstjänster
  19 Talous- ja velkaneuvonta | Ekonomisk rådgivning och skuldrådgivning
  20 TE-palvelut | Arbetskraftsförvaltningens tjänster
  21 Työkyvyn selvitys | Utredning av arbetsförmågan
  22 Työllistymistä edistävä monialainen yhteispalvelu | Sektorsövergripande samservice som främjar sysselsättningen
  23 Työterveyshuollon palvelut | Företagshälsovårdstjänster
  24 Erikoissairaanhoidon palvelut | Tjänster inom den specialiserade sjukvården
  99 Muu palvelu | Annan service
`
  .trim()
  .split('\n')
  .map((line) => /^\s*(\d+)\s+(.+) \| (.+)$/.exec(line)?.slice(1) ?? []);

test('the codes are those of the list, in its order', () => {
  expect(official.map(([code]) => code)).toEqual([...serviceKindCodes]);
});

test.each(official)('code %s is %s, in Swedish %s', (code = '', fi = '', sv = '') => {
  if (!isServiceKindCode(code)) throw new Error('It is no code of the list');
  expect(serviceKindNames[code]).toMatchObject({ fi, sv });
  expect(serviceKindNames[code].en).not.toBe('');
});

test('no two kinds share a name, so that a table is read back', () => {
  for (const language of languages) {
    const names = serviceKindCodes.map((code) => serviceKindNames[code][language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test.each(['0', '25', '', 'x', '1.1'])('%j is no code', (code) => {
  expect(isServiceKindCode(code)).toBe(false);
});
