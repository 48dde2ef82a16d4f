/** What was done on each day, in the words of the report; what is not named is 0. */
export const expectedWeek: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '19.10.2026': {
    'Päivän tila': 'päivystetty',
    'Tulleet puhelut': '6',
    Vastatut: '5',
    Vastaamattomat: '1',
    'Palveluajan ulkopuoliset': '1',
    'Hoidettu puhelussa': '2',
    'Ohjattu toiseen palveluun': '1',
    'Takaisinsoitto luvattu': '1',
    'Ei asiaa': '1',
  },
  '20.10.2026': {
    'Päivän tila': 'päivystetty',
    'Tulleet puhelut': '3',
    Vastatut: '3',
    'Siirto omatyöntekijälle': '1',
    'Palvelutarpeen arviointi aloitettu': '1',
    'Kela-aika varattu': '1',
  },
  '21.10.2026': {
    'Päivän tila': 'päivystetty',
    'Tulleet puhelut': '1',
    Vastatut: '1',
    'Hoidettu puhelussa': '1',
    'Kela-ajat, suunnitellut': '11',
    'Kela-ajat, käytettävissä': '11',
    'Kela-ajat, käytetyt': '8',
    'Kela-ajat, varatut': '7',
    'Kela-ajat, toteutuneet': '5',
    'Kela-ajat, saapumatta jääneet': '2',
    'Kela-ajat, perutut': '2',
    'joista myöhään perutut': '1',
    'Kela-ajat, toiseen aikaan siirretyt': '1',
    'Lennosta, palvellut': '1',
    'Lennosta, lähteneet': '1',
  },
  '22.10.2026': { 'Päivän tila': 'päivystetty, ei puheluja' },
  '23.10.2026': {
    'Päivän tila': 'päivystetty',
    'Tulleet puhelut': '2',
    Vastatut: '1',
    Vastaamattomat: '1',
    'Palveluajan ulkopuoliset': '1',
    'Hoidettu puhelussa': '1',
  },
};

/** The week as the report's table of days has it, without zeros, in the form of {@link expectedWeek}. */
export function weekIn(days: readonly (readonly string[])[]): Record<string, Record<string, string>> {
  const [headings = [], ...rows] = days;
  return Object.fromEntries(
    rows
      .filter(([day = '']) => day in expectedWeek)
      .map(([day = '', , ...cells]) => [
        day,
        Object.fromEntries(
          cells
            .map((cell, index) => [headings[index + 2] ?? '', cell] as const)
            .filter(([, cell]) => cell !== '0'),
        ),
      ]),
  );
}
