/** What the browser host says in the terminal. */
export const hostWords = {
  opened: {
    fi: 'Neuvontapöytä avattiin selaimeen. Ohjelma on käynnissä, kunnes tämä ikkuna suljetaan (Ctrl+C).',
    sv: 'Neuvontapöytä öppnades i webbläsaren. Programmet är igång tills det här fönstret stängs (Ctrl+C).',
    en: 'Neuvontapöytä was opened in the browser. The program runs until this window is closed (Ctrl+C).',
  },
  openYourself: 'Avaa selaimessa tämä kertakäyttöinen linkki:',
  restarted: 'Ohjelman palvelu käynnistettiin uudelleen; mitään tallennettua ei kadonnut.',
  askRecoveryKey: 'Palautusavain:',
  howToRecover: 'Anna palautusavain näin: npm start -- --browser, ja lisää valinta --recover.',
  portTaken: { what: 'Portti on jo käytössä.', next: 'Valitse toinen portti tai jätä --port pois.' },
  fault: {
    what: 'Ohjelma ei käynnistynyt.',
    next: 'Mitään tallennettua ei muutettu. Yritä uudelleen; jos vika toistuu, ota yhteys ylläpitoon.',
  },
} as const;
