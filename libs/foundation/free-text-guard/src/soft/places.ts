import { words } from '../reading/note';
import { PLACE_NAMES } from './lists/place-names';

const PLACES = words(PLACE_NAMES);
const TWO_WORDS = new Set([
  'den haag',
  'den bosch',
  'den helder',
  'de bilt',
  'capelle aan',
  'den burg',
  'ter apel',
  'alphen aan',
  'oude pekela',
  'addis abeba',
]);
const ENDING =
  /^.{2,}(dam|hoven|drecht|foort|voort|recht|burg|berg|veen|wijk|meer|broek|kerk|hout|zaal|sluis|horst|stad|dorp|oord|heim|wolde|mond|lingen|hoek|veld|waard|rode|rade|zand|beek|kerke|stein|vliet|waal|schoten|land|wijde|loo|bosch|voorde|hem|heusden|zijl|woude|lanen|ingen|ersfoort|koop|mere|poort|stan)$/;

/** A place, by list or by the sound of its end. Small letters, one word or two. */
export const isPlace = (key: string): boolean => PLACES.has(key) || TWO_WORDS.has(key) || ENDING.test(key);
