/** What a word is by its beginning or end, so that no list need hold it. */
const NATIONALITY =
  /^(?:somal|eritr|ethiop|syri|ira[kn]|turk|marok|afgha|koerd|soeda|egypt|neder|arab|oekra|europ|afrik|isla|moslim|christe|nigeri|duit|frans|engels|kurd|dutch)/;
/** Endings of Dutch words that hardly any name has. */
const WORD =
  /(?:ing|ingen|heid|lijke?|tie(?:f|s|ve)?|teit|ische?|schap|ba(?:ar|re)|loze?|ment|ende|aars|school|huis|groep|werk|zorg|tion|..den|ken|ssen|born|[ae]cht|ere|rde|uw|urt)$/;
const PLACE =
  /..(?:dam|hoven|drecht|foort|voort|recht|burg|berg|veen|wijk|meer|broek|kerke?|hout|zaal|sluis|horst|stad|dorp|oord|heim|[^e]wolde|mond|hoek|veld|waard|r[oa]de|beek|stein|waal|schoten|land|loo|bosch|voorde|woude|ingen)$/;

export const isPlaceByForm = (key: string): boolean => PLACE.test(key);
/** A nationality, or a word of Dutch or English. */
export const isWordByForm = (key: string): boolean => NATIONALITY.test(key) || WORD.test(key);
