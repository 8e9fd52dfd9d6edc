/** Lines of a tag and its title: `pt-BR=Português (Brasil)`. */
export const TITLES: string;
/**
 * Lines of a language that is used in many regions: what stands before the name of a region in a title, what stands
 * after it, and the names: `de=Deutsch (|)|AD:Andorra|…`.
 */
export const REGION_NAMES: string;
