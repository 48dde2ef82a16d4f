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
  import-old-figures --file TAULUKKO --person "NIMI"    vanhat puheluluvut Excel- tai CSV-tiedostosta; tuonnin voi perua
         --office alavus                       toimipiste
         --dry-run                             kertoo vain, mitä tiedostosta tuotaisiin
         --refused TIEDOSTO                    hylätyt rivit syineen CSV-tiedostoon
         --column "Otsikko=Vastatut puhelut"   mikä sarake on mitäkin, monta kertaa; "Otsikko=-" jättää lukematta
         --layout day|call                     rivi on päivän määrät tai yksi puhelu
         --year 2021                           vuosi päiville, joilla sitä ei ole
         --leave-unknown                       tuntematon sana jää kirjaamatta, riviä ei hylätä
         --guess                               sarakkeet otsikoiden mukaan, vaikka niitä ei ole ennen luettu
  verify --person "NIMI"    lokiketjun tarkistus
         --anchor ANKKURI | TIEDOSTO    vertaa ankkuriin, joka on varmuuskopion vieressä
Lisäksi --data DIR (tietokannan kansio) tai --demo (esimerkkitoimisto). --person on se, kenen nimissä tehdään.`,
  noFile: 'Tiedostoa ei ole. Tarkista sen nimi ja kansio.',
  columnsNew:
    'Näitä sarakkeita ei ole tuotu ennen, eikä mitään tallennettu. Katso ensin --dry-run, ja anna sarakkeet valinnalla --column, tai hyväksy ne otsikoiden mukaan valinnalla --guess.',
  noAnchor: 'Ankkuria ei löytynyt. Anna rivimäärä ja tiiviste muodossa 1234-abcd… tai tiedosto, jossa se on.',
  fault: 'Komento ei onnistunut. Mitään tallennettua ei muutettu.',
} as const;
