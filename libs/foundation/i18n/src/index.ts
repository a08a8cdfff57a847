export type { Message, Part, Catalogue } from './message';
export { ENDONYMS, type Locale, direction, isLocale, pickLocale, intlTag } from './locale';
export { formats, type Formats, type DayStyle } from './formats';
export { translator, type Translator, type Translate, type Values } from './translator';
