import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import type { Desk } from '#tests/support/desk.ts';
import { handedCall, promisedCall } from '#tests/support/handovers.ts';
import { once } from '#tests/support/line.ts';
import { lineOffice } from '#tests/support/line-desk.ts';

const office = lineOffice();

/** A handover by hand to Tiina, from the screen of handovers. */
async function handOver(desk: Desk, reason: string): Promise<void> {
  await desk.openArea('Siirrot');
  await desk.press('n');
  await desk.page.getByRole('dialog', { name: 'Uusi siirto' }).waitFor();
  await desk.page.getByRole('dialog').getByLabel('Kenelle').first().focus();
  await desk.press('t', 'i', 'Enter', 'Tab');
  await desk.page.getByLabel('Syy').focus();
  await desk.type(reason);
  await desk.press('Tab', 'Tab');
  await desk.type('M.K.');
  await desk.press('Enter');
  await desk.page.getByText('Siirto lähetetty: Tiina Työntekijä.').waitFor();
}

/** Opens the matter of the handover that is open in the window. */
async function showMatter(desk: Desk, name: string) {
  await desk.page.getByRole('button', { name: 'Näytä koko asia' }).press('Enter');
  await desk.page.getByRole('heading', { name: 'Asiat', level: 1 }).waitFor();
  return desk.page.getByRole('dialog', { name });
}

test('H1 a handover by hand comes back with a warning of two passes and is sent on, to the matter with its timeline', async () => {
  const sender = await office.open();
  const receiver = await office.open('Tiina');
  await handOver(sender, 'Vuokravelka');
  await receiver.openArea('Siirrot');
  await receiver.page.getByRole('button', { name: 'Avaa siirto: Vuokravelka' }).press('Enter');
  await receiver.page.getByRole('button', { name: 'Palautan' }).press('Enter');
  await receiver.type('Ei minun asiakkaani');
  await receiver.press('Enter');

  const back = sender.page.getByRole('row', { name: /Vuokravelka/ });
  await back.getByText('2 siirtoa, 2 työntekijää').waitFor();
  await back.getByRole('button').press('Enter');
  await sender.page.getByText('Asia on siirtynyt jo 2 kertaa').waitFor();
  await sender.page.getByText('Ei minun asiakkaani').waitFor();
  await sender.page.getByRole('button', { name: 'Lähetä toiselle' }).press('Enter');
  const form = sender.page.getByRole('dialog', { name: 'Lähetä toiselle' });
  await form.getByText('Sovi seuraavan vastaanottajan kanssa').waitFor();
  expect(await sender.axe()).toEqual([]);
  await form.getByLabel('Kenelle').first().focus();
  await sender.press('t', 'i', 'Enter');
  await form.getByLabel('Viesti vastaanottajalle').focus();
  await sender.type('Sovittu: nyt se on sinun');
  await sender.press('Enter');

  const open = receiver.page.getByRole('dialog', { name: 'Vuokravelka' });
  await open.getByText('Sovittu: nyt se on sinun').waitFor();
  await open.getByRole('button', { name: 'Otan' }).press('Enter');
  await open.getByRole('button', { name: 'Valmis' }).waitFor();
  const matter = await showMatter(receiver, 'Vuokravelka');
  await matter.getByText('3 siirtoa, 2 työntekijää').waitFor();
  await matter.getByRole('listitem').filter({ hasText: 'Siirto: palautettu' }).waitFor();
  await receiver.shot('matter');
  expect(await receiver.axe()).toEqual([]);
});

test('H4 H5 a matter takes a Kela time in the same save, waits for the arrival in a service, and closes with its result', async () => {
  office.served().office.time.set(localDate('2026-10-21'), at(8, 40));
  const sender = await office.open();
  const owner = await office.open('Tiina');
  await handOver(sender, 'Asunnon etsiminen');
  await owner.openArea('Siirrot');
  await owner.page.getByRole('button', { name: /^Avaa siirto/ }).press('Enter');
  await owner.page.getByRole('button', { name: 'Otan' }).press('Enter');
  await owner.page.getByRole('button', { name: 'Valmis' }).waitFor();
  let matter = await showMatter(owner, 'Asunnon etsiminen');
  await matter.getByRole('button', { name: 'Muut toiminnot' }).press('Enter');
  await owner.page.getByRole('menuitem', { name: 'Varaa Kela-aika' }).press('Enter');
  await owner.page.getByText('Aika liitetään asiaan: Asunnon etsiminen').waitFor();
  await expect.poll(() => owner.page.getByLabel('Asiakas', { exact: true }).inputValue()).toBe('M.K.');
  expect(await owner.axe()).toEqual([]);
  await owner.press('Control+Enter');
  await owner.page.getByText(/^Varattu/).waitFor();

  await owner.openArea('Siirrot');
  await owner.page.getByRole('link', { name: 'Asiat' }).press('Enter');
  await owner.page.getByRole('table', { name: 'Avoimet asiat' }).waitFor();
  await owner.shot('matters');
  await owner.page.getByRole('button', { name: 'Avaa asia: Asunnon etsiminen' }).press('Enter');
  matter = owner.page.getByRole('dialog', { name: 'Asunnon etsiminen' });
  await matter.getByRole('listitem').filter({ hasText: 'Kela-aika: varattu' }).waitFor();
  await matter.getByRole('button', { name: 'Muut toiminnot' }).press('Enter');
  await owner.page.getByRole('menuitem', { name: 'Ohjaa palveluun' }).press('Enter');
  await owner.page.getByLabel('Palvelu', { exact: true }).focus();
  await owner.type('Asumisneuvonta');
  await owner.press('Enter');
  await matter.getByText('Odottaa perille pääsyä', { exact: true }).waitFor();

  await matter.getByRole('button', { name: 'Päätä asia' }).press('Enter');
  const closing = owner.page.getByRole('dialog', { name: 'Päätä asia: Asunnon etsiminen' });
  await closing.getByRole('radio', { name: 'Kyllä' }).press('Space');
  await closing.getByRole('button', { name: 'Päätä asia' }).press('Enter');
  await closing.getByText(/Asiaa ei voi vielä päättää.*ohjaus palveluun \(Tiina Työntekijä\)/).waitFor();
  expect(await owner.axe()).toEqual([]);
  await owner.shot('matter-closing');
  await closing.getByRole('button', { name: 'Peruuta' }).press('Enter');
  await matter.getByRole('button', { name: 'Perillä' }).press('Enter');
  await matter.getByText('Perillä palvelussa', { exact: true }).waitFor();
  await matter.getByRole('button', { name: 'Päätä asia' }).press('Enter');
  await closing.getByRole('radio', { name: 'Osittain' }).press('Space');
  await closing.getByRole('button', { name: 'Päätä asia' }).press('Enter');
  await owner.page.getByText('Asia päätetty: Asunnon etsiminen.').waitFor();
  const { office: here } = office.served();
  const stored = here.parts.store.read.selectFrom('matter').select(['state', 'need_met']);
  expect(await stored.execute()).toEqual([{ state: 'closed', need_met: 'partly' }]);
  const items = here.parts.store.read.selectFrom('matter_item').select('booking_id').execute();
  expect((await items).filter(({ booking_id }) => booking_id !== null)).toHaveLength(1);
});

/** The administrator's page of the people, with the form of one of them open. */
async function editPerson(desk: Desk, name: string) {
  await desk.page.goto(`${office.served().origin}/#/settings?part=people`);
  await desk.page.getByRole('button', { name: `Muuta: ${name}` }).press('Enter');
  const form = desk.page.getByRole('dialog', { name: `Muuta tietoja: ${name}` });
  await form.waitFor();
  return form;
}

test('H2 a receiver on leave is warned of while choosing, and the deputy is offered; in dark at 200 %', async () => {
  const { office: here } = office.served();
  const manager = await here.as('Paula');
  const deputy = { name: 'Olli Toinen', title: 'Sosiaaliohjaaja', roles: ['counsellor' as const] };
  const { id: deputyId } = await manager.staff.create({ ...once(), ...deputy });
  const leave = { fromOn: localDate('2026-10-19'), toOn: localDate('2026-10-30'), kind: 'leave' as const };
  const staffId = await here.idOf('Tiina');
  await manager.absences.create({ ...once(), staffId, ...leave, deputyId, seenAgreed: [] });

  const desk = await office.open('Outi', { theme: 'dark', zoom: 2 });
  await desk.openArea('Siirrot');
  await desk.press('n');
  const form = desk.page.getByRole('dialog', { name: 'Uusi siirto' });
  await form.getByLabel('Kenelle').first().focus();
  await desk.press('t', 'i', 'Enter');
  await form.getByText('Tiina Työntekijä on poissa 30.10. asti. Anna asia sijaiselle').waitFor();
  // The list of receivers would cover the warning; an arrow brings it back.
  await expect.poll(() => form.getByRole('option').count()).toBe(0);
  await desk.press('ArrowDown');
  await form.getByRole('option').first().waitFor();
  await desk.press('Tab');
  await form.getByText(/on poissa 30.10. asti/).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('handover-away-dark-200');
  await form.getByRole('button', { name: 'Valitse sijainen: Olli Toinen' }).press('Enter');
  await expect.poll(() => form.getByText(/on poissa/).count()).toBe(0);
  await form.getByLabel('Syy').focus();
  await desk.type('Vuokravelka');
  await desk.press('Enter');
  await desk.page.getByText('Siirto lähetetty: Olli Toinen.').waitFor();
  await desk.shot('handovers-dark-200');
  await desk.page.getByRole('link', { name: 'Asiat' }).press('Enter');
  await desk.page.getByRole('table', { name: 'Avoimet asiat' }).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('matters-dark-200');
  await desk.page.getByRole('button', { name: 'Avaa asia: Vuokravelka' }).press('Enter');
  await desk.page.getByRole('dialog', { name: 'Vuokravelka' }).waitFor();
  await desk.shot('matter-dark-200');
});

test('whoever leaves has a handover, a matter and a promise: each is given to somebody in the same save', async () => {
  const { office: here } = office.served();
  const manager = await here.as('Paula');
  const deputy = { name: 'Olli Toinen', title: 'Sosiaaliohjaaja', roles: ['counsellor' as const] };
  await manager.staff.create({ ...once(), ...deputy });
  const leaver = await here.as('Outi');
  await promisedCall(here, leaver);
  await handedCall(here, leaver);

  const desk = await office.open('Paula');
  const form = await editPerson(desk, 'Outi Ohjaaja');
  await form.getByRole('group', { name: 'Viimeinen työpäivä' }).getByRole('spinbutton').first().focus();
  await desk.type('30102026');
  const save = form.getByRole('button', { name: 'Tallenna' });
  await save.press('Enter');
  await form.getByText(/Henkilöllä on vielä kesken: 1 asia, 1 lupaus/).waitFor();
  expect(await desk.axe()).toEqual([]);
  await desk.shot('leaving');
  await form.getByLabel('Kenelle').first().focus();
  await desk.press('o', 'l', 'Enter');
  await form.getByRole('button', { name: /Kuka hoitaa lupaukset/ }).focus();
  await desk.press('Enter', 'Enter');
  await form
    .getByRole('button', { name: /Kuka hoitaa lupaukset.*Olli Toinen|Olli Toinen.*lupaukset/ })
    .waitFor();
  await save.press('Enter');
  await expect.poll(() => form.count()).toBe(0);

  const heir = await here.as('Olli');
  const { officeId } = here;
  expect(await heir.matters.list({ officeId, box: 'mine' })).toMatchObject([
    { name: 'Vuokravelka', ownerName: 'Olli Toinen' },
  ]);
  expect(await heir.promises.open({ officeId })).toMatchObject([{ keeperName: 'Olli Toinen' }]);
  const told = await office.open('Olli');
  await told.openArea('Neuvontapuhelin');
  await told.page.getByText(/hoitaja vaihdettu, aiemmin Outi Ohjaaja/).waitFor();
});
