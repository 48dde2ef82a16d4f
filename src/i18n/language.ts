/** The languages of the product. Finnish is the source; Swedish and English are complete translations. */
export type Language = 'fi' | 'sv' | 'en';

export const languages: readonly Language[] = ['fi', 'sv', 'en'];
