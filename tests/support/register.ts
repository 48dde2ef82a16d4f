import { once, type Client } from './line.ts';
import { newOffice, type TestOffice } from './office.ts';

/** A client of the register as it is entered. */
export const clientInput = (
  officeId: string,
  change: Partial<Parameters<Client['clients']['add']>[0]> = {},
) => ({
  ...once(),
  officeId,
  name: 'Matti Virtanen',
  phone: '000 123 456',
  municipality: '010' as const,
  ownWorkerId: null,
  disclosureProhibition: false,
  safetyNonDisclosure: false,
  ...change,
});

/** Sets how much the office keeps of a client. */
export async function keepIdentities(
  office: TestOffice,
  mode: 'none' | 'contact' | 'register',
): Promise<void> {
  const paula = await office.as('Paula');
  const [stored] = await paula.offices.list();
  if (!stored) throw new Error('No office');
  const { municipalityCode: _, ...details } = stored;
  await paula.offices.update({ ...once(), ...details, identityMode: mode });
}

/** An office that keeps a register of clients. */
export async function newRegisterOffice(on = '2026-10-21'): Promise<TestOffice> {
  const office = await newOffice(on, 9 * 60 + 5);
  await keepIdentities(office, 'register');
  return office;
}
