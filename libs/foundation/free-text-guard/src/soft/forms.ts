/** What a word is by its beginning or end, so that no list need hold it. */
const NATIONALITY =
  /^(?:somal|eritr|ethiop|syri|ira[kn]|turk|marok|afgha|koerd|soeda|egypt|arab|nigeri|duit|engels)/;
/** Endings of Dutch words that hardly any name has. */
const WORD =
  /(?:ing|heid|lijke?|tie(?:f|s|ve)?|teit|isch|schap|ment|ende|aars|huis|werk|zorg|tion|..den|ken|ere|uw|urt)$/;
const PLACE =
  /..(?:dam|hoven|drecht|voort|recht|burg|berg|veen|wijk|meer|hout|stad|dorp|oord|mond|veld|waard|land|ingen|park|kade|plein)$/;

export const isPlaceByForm = (key: string): boolean => PLACE.test(key);
/** A nationality, or a word of Dutch or English. */
export const isWordByForm = (key: string): boolean => NATIONALITY.test(key) || WORD.test(key);
