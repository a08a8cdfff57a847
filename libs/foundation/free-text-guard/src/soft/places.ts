const ENDING =
  /^.{2,}(?:dam|hoven|drecht|foort|voort|recht|burg|berg|veen|wijk|meer|broek|kerk|hout|zaal|sluis|horst|stad|dorp|oord|heim|wolde|mond|hoek|veld|waard|rode|rade|beek|kerke|stein|waal|schoten|land|loo|bosch|voorde|woude|ingen|mere|stan)$/;

/** A place by the sound of its end. */
export const isPlaceByEnding = (key: string): boolean => ENDING.test(key);
