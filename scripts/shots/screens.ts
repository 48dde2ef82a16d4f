import { answer, fill, outcome, write } from '#tests/support/keyboard/call-form.ts';
import { goToTime, openFree, walkIn } from '#tests/support/keyboard/kela-grid.ts';
import { openArea } from '#tests/support/keyboard/move-about.ts';
import type { Pictured } from './pictured.ts';

/** The main screens, in the order of the navigation. */
export const screens: readonly Pictured[] = [
  { name: 'tanaan', who: 'Outi', arrange: (window) => openArea(window, 'Tänään') },
  {
    name: 'kela-ajat',
    who: 'Siiri',
    async arrange(window) {
      await openArea(window, 'Kela-ajat');
      await goToTime(window, '10.00');
    },
    also: 'narrow',
  },
  {
    name: 'kela-viikko',
    who: 'Siiri',
    async arrange(window) {
      await openArea(window, 'Kela-ajat');
      await window.press('v');
      await window.page
        .getByRole('button', { name: /^Päivä/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'varaus',
    who: 'Siiri',
    async arrange(window) {
      await openArea(window, 'Kela-ajat');
      await openFree(window, '11.00');
      await window.type('Sade');
    },
  },
  {
    name: 'lennosta',
    who: 'Siiri',
    async arrange(window) {
      await openArea(window, 'Kela-ajat');
      await walkIn(window, 'Punainen pipo');
    },
  },
  {
    name: 'paivan-lista',
    who: 'Siiri',
    arrange: (window) => openArea(window, 'Kela-ajat'),
    also: 'paper',
  },
  { name: 'neuvontapuhelin', who: 'Outi', arrange: (window) => openArea(window, 'Neuvontapuhelin') },
  {
    name: 'puhelu',
    who: 'Outi',
    async arrange(window) {
      await answer(window);
      await write(window, {
        worry: 'Rahat eivät riitä lääkkeisiin',
        caller: 'a',
        municipality: 'ä',
        age: '5',
        task: 'i',
        topic: 'ta',
      });
      await outcome(window, 'h');
      await fill(window, 'Annettu neuvonta', 'Neuvottu hakemaan toimeentulotukea.');
    },
  },
  { name: 'siirrot', who: 'Tiina', arrange: (window) => openArea(window, 'Siirrot') },
  {
    name: 'tilastot',
    who: 'Paula',
    async arrange(window) {
      await openArea(window, 'Tilastot');
      await window.page.getByRole('table').first().waitFor();
    },
    also: 'paper',
  },
  {
    name: 'tilastot-luvut',
    who: 'Paula',
    async arrange(window) {
      await openArea(window, 'Tilastot');
      await window.tabTo(window.page.getByRole('tab', { selected: true }));
      await window.press('ArrowRight');
    },
  },
  { name: 'asetukset', who: 'Paula', arrange: (window) => openArea(window, 'Asetukset') },
  {
    name: 'toiminnot',
    who: 'Outi',
    async arrange(window) {
      await openArea(window, 'Tänään');
      await window.press('Control+k');
      await window.page.getByRole('dialog').waitFor();
      await window.type('puh');
    },
  },
];
