/** The municipalities of the office by Kuntakoodit (1.2.246.537.6.21), in Finnish order, and `other`. */
export const municipalityCodes = ['010', '300', '759', '989', 'other'] as const;

export type MunicipalityCode = (typeof municipalityCodes)[number];
