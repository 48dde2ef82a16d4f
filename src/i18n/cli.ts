/** What the command line says. */
export const cliWords = {
  help: `Käyttö:
  report --month 2026-10 --out TIEDOSTO --person "NIMI"    raportti tiedostoon
         --from 2026-10-05 --to 2026-10-09    kuukauden sijasta mitkä tahansa päivät, molemmat mukana
         --office alavus | all                 toimipiste, tai kaikki yhdessä
         --format xlsx|csv|pdf|json            tiedoston muoto
         --compare before|year                 rinnalle edellinen jakso tai sama vuotta aiemmin
  backup --person "NIMI"    tarkistettu varmuuskopio
  restore --backup TIEDOSTO --person "NIMI"    tietokanta varmuuskopiosta; nykytilasta otetaan ensin kopio
          --dry-run                             kertoo vain, mitä palautus toisi ja veisi
  new-key --person "NIMI"   uusi palautusavain; vanha lakkaa toimimasta
  verify --person "NIMI"    lokiketjun tarkistus
         --anchor ANKKURI | TIEDOSTO    vertaa ankkuriin, joka on varmuuskopion vieressä
Lisäksi --data DIR (tietokannan kansio) tai --demo (esimerkkitoimisto). --person on se, kenen nimissä tehdään.`,
  noAnchor: 'Ankkuria ei löytynyt. Anna rivimäärä ja tiiviste muodossa 1234-abcd… tai tiedosto, jossa se on.',
  fault: 'Komento ei onnistunut. Mitään tallennettua ei muutettu.',
} as const;
