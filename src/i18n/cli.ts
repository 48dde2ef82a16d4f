/** What the command line says. */
export const cliWords = {
  help: `Käyttö:
  report --month 2026-10 --out TIEDOSTO --person "NIMI" [--office alavus] [--format xlsx|csv]   kuukausiraportti tiedostoon
  backup --person "NIMI"    tarkistettu varmuuskopio
  verify --person "NIMI"    lokiketjun tarkistus
Lisäksi --data DIR (tietokannan kansio) tai --demo (esimerkkitoimisto). --person on se, kenen nimissä tehdään.`,
  fault: 'Komento ei onnistunut. Mitään tallennettua ei muutettu.',
} as const;
