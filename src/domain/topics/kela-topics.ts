import type { LocalDate } from '#domain/time/local-date.ts';

/** The office's own list of Kela matters: topics of bookings and walk-ins. Codes last; names are in i18n. */
export const kelaTopicCodes = [
  'perustoimeentulotuki',
  'taydentava-toimeentulotuki',
  'ehkaiseva-toimeentulotuki',
  'yleistuki',
  'tyomarkkinatuki',
  'peruspaivaraha',
  'yleinen-asumistuki',
  'elakkeensaajan-asumistuki',
  'opintotuki',
  'koulumatkatuki',
  'sairauspaivaraha',
  'osasairauspaivaraha',
  'erityishoitoraha',
  'laakekorvaus',
  'kuntoutus',
  'vammaistuki-alle16',
  'vammaistuki-yli16',
  'hoitotuki',
  'tulkkauspalvelu',
  'kansanelake',
  'takuuelake',
  'tyokyvyttomyyselake',
  'perhe-elake',
  'elakkeen-lisat',
  'lapsilisa',
  'aitiysavustus',
  'raskausraha',
  'vanhempainraha',
  'kotihoidon-tuki',
  'joustava-hoitoraha',
  'osittainen-hoitoraha',
  'yksityisen-hoidon-tuki',
  'elatustuki',
  'sotilasavustus',
  'kela-kortti',
  'omakela',
  'hakemus-liite',
  'muutoksenhaku',
  'takaisinperinta',
  'erityispalvelu',
  'muu-kela',
] as const;

export type KelaTopicCode = (typeof kelaTopicCodes)[number];

/** When a topic can be chosen; both days included, null is without limit. Older records keep it in any case. */
export interface KelaTopic {
  readonly code: KelaTopicCode;
  readonly validFromOn: LocalDate | null;
  readonly validToOn: LocalDate | null;
}

/**
 * Benefits that began or ended: yleistuki replaced työmarkkinatuki and peruspäiväraha on 1.5.2026 (stm.fi, new general
 * social security benefit).
 */
const limits: Partial<Record<KelaTopicCode, Partial<Omit<KelaTopic, 'code'>>>> = {
  yleistuki: { validFromOn: '2026-05-01' as LocalDate },
  tyomarkkinatuki: { validToOn: '2026-04-30' as LocalDate },
  peruspaivaraha: { validToOn: '2026-04-30' as LocalDate },
};

/** Every topic, ended ones too, in the order of the list. */
export const kelaTopics: readonly KelaTopic[] = kelaTopicCodes.map((code) => ({
  code,
  validFromOn: null,
  validToOn: null,
  ...limits[code],
}));

/** The topics that can be chosen for a visit on the day, in the order of the list. */
export function topicsOn(date: LocalDate): KelaTopic[] {
  return kelaTopics.filter(
    ({ validFromOn, validToOn }) =>
      (validFromOn === null || validFromOn <= date) && (validToOn === null || date <= validToOn),
  );
}

/** True for a code of the list, ended or not. */
export function isKelaTopicCode(code: string): code is KelaTopicCode {
  return (kelaTopicCodes as readonly string[]).includes(code);
}
