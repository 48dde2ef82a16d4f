import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';
import { openArea } from '#tests/support/keyboard/move-about.ts';
import type { Pictured } from './pictured.ts';

/** Opens an area that stands under the Kela days: by the key of these, then by its link. */
async function openUnder(window: KeyboardWindow, area: string): Promise<void> {
  await openArea(window, 'Kela-ajat');
  const link = window.page.getByRole('navigation', { name: 'Osiot' }).getByRole('link', { name: area });
  await link.focus();
  await window.press('Enter');
  await window.page.getByRole('heading', { level: 1, name: area }).waitFor();
}

/** Opens what the button or link of the name leads to. */
async function open({ page, press }: KeyboardWindow, name: string | RegExp): Promise<void> {
  const control = page
    .getByRole('main')
    .getByRole('button', { name })
    .or(page.getByRole('main').getByRole('link', { name }));
  await control.first().focus();
  await press('Enter');
}

const under = (name: string, area: string, who = 'Siiri', also?: Pictured['also']): Pictured => ({
  name,
  who,
  arrange: (window) => openUnder(window, area),
  ...(also ? { also } : {}),
});

/** The screens around the Kela day, in the order of the navigation. */
export const kelaScreens: readonly Pictured[] = [
  under('yhteistapaamiset', 'Yhteistapaamiset', 'Tiina'),
  {
    name: 'yhteistapaaminen',
    who: 'Tiina',
    async arrange(window) {
      await openUnder(window, 'Yhteistapaamiset');
      const past = window.page.getByRole('tab', { name: 'Menneet' });
      await past.focus();
      await window.press('Enter');
      await open(window, /^Avaa Koe K/);
      await window.page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'yhteistapaaminen-uusi',
    who: 'Tiina',
    async arrange(window) {
      await openUnder(window, 'Yhteistapaamiset');
      await open(window, /^Uusi/);
      await window.page.getByRole('heading', { level: 1, name: /Uusi/ }).waitFor();
    },
  },
  under('perutut-ajat', 'Perutut ajat'),
  under('paivalista', 'Päivälista', 'Siiri', 'paper'),
  under('viikkojuliste', 'Viikkojuliste', 'Siiri', 'paper'),
  under('tapaamispyynnot', 'Tapaamispyynnöt'),
  under('yhteydenotot', 'Yhteydenotot'),
  under('postilaatikko', 'Postilaatikko'),
  under('tiskikysymykset', 'Tiskikysymykset'),
  under('muualla-varatut', 'Muualla varatut'),
  under('konsultaatiot', 'Konsultaatiot'),
  { name: 'tapahtumat', who: 'Siiri', arrange: (window) => openArea(window, 'Tapahtumat') },
  {
    name: 'tilastot-kuvat',
    who: 'Paula',
    async arrange(window) {
      await openArea(window, 'Tilastot');
      await window.tabTo(window.page.getByRole('tab', { selected: true }));
      await window.press('End');
      const charts = window.page.getByRole('grid', { name: 'Puhelut päivittäin' });
      await charts.waitFor();
    },
    also: 'paper',
  },
  {
    name: 'tilastot-jakaumat',
    who: 'Paula',
    async arrange(window) {
      await openArea(window, 'Tilastot');
      await window.tabTo(window.page.getByRole('tab', { selected: true }));
      await window.press('ArrowRight', 'ArrowRight');
      const events = window.page.getByRole('heading', { name: 'Kela-kysymykset tiskillä' });
      await events.scrollIntoViewIfNeeded();
    },
  },
];
