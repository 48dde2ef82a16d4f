import type { MunicipalityCode } from '#domain/classifications/municipality.ts';

/**
 * What the register keeps of a client: what is needed to find the right person and to ring back, and the two marks that
 * everybody who does so must see. No personal identity code, no address.
 */
export interface ClientDetails {
  readonly name: string;
  readonly phone: string;
  readonly municipality: MunicipalityCode | null;
  readonly ownWorkerId: string | null;
  /** The client has forbidden giving out their data (703/2023 58 §). */
  readonly disclosureProhibition: boolean;
  /** Turvakielto: where the client lives or can be reached is shown to nobody who has not asked for it on purpose. */
  readonly safetyNonDisclosure: boolean;
}

/** The same as a list shows it: of a client with a turvakielto, nothing by which they are reached. */
export function asListed<
  Client extends Pick<ClientDetails, 'phone' | 'municipality' | 'safetyNonDisclosure'>,
>(client: Client): Client {
  return client.safetyNonDisclosure ? { ...client, phone: '', municipality: null } : client;
}
