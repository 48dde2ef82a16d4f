import { municipalityCodes, type MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { ServiceKindCode } from '#domain/classifications/service-kind.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';

/** A municipality of the area; "other" is where a caller may live, never where a service of the area is. */
export type AreaMunicipality = Exclude<MunicipalityCode, 'other'>;

/** The municipalities an entry can name, in Finnish order. */
export const areaMunicipalities = municipalityCodes.filter(
  (code): code is AreaMunicipality => code !== 'other',
);

/** Where an entry came from: written here, or taken from a table or from the Suomi.fi service catalogue (PTV). */
export const entrySources = ['own', 'csv', 'ptv'] as const;

export type EntrySource = (typeof entrySources)[number];

/** A service or an organisation somebody can be directed to. Everything of it is public; a client is never named. */
export interface EntryDetails {
  readonly name: string;
  /** Who provides it; empty when the name says it. */
  readonly provider: string;
  readonly kind: ServiceKindCode;
  /** It serves every municipality of the area, and names none. */
  readonly wholeArea: boolean;
  readonly municipalities: readonly AreaMunicipality[];
  /** The topics of a call with which it helps. */
  readonly topics: readonly SupportNeedCode[];
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly address: string;
  /** When it is open, in words. */
  readonly opening: string;
  readonly description: string;
}

/** The parts of an entry that are free words. */
export const entryTexts = [
  'name',
  'provider',
  'phone',
  'email',
  'web',
  'address',
  'opening',
  'description',
] as const satisfies readonly (keyof EntryDetails)[];

/** Most characters of each; the contract has the same. A name, a contact or a line; the description a short paragraph. */
export const entryLimits: Readonly<Record<(typeof entryTexts)[number], number>> = {
  name: 200,
  provider: 200,
  phone: 80,
  email: 200,
  web: 500,
  address: 200,
  opening: 500,
  description: 2000,
};
