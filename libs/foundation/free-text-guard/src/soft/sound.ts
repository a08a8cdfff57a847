/**
 * How a name sounds, so that Mohammed, Muhammad and Maxamed meet. Only for comparing: the result is no spelling.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/^c(?=[aeiou])/, ''], // Somali c is the Arabic ain
  [/x/g, 'h'],
  [/tsj|tch|ch(?=[aeiou])|sj|sh|sch/g, 's'],
  [/dj|dzj|dz/g, 'j'],
  [/kh|ck|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th|dh/g, 't'],
  [/d$/, 't'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oe|oo|uu|u/g, 'o'],
  [/ie|ee|ei|ij|ey|ay|ai|y/g, 'i'],
  [/e/g, 'i'],
  [/aa|ah$/g, 'a'],
  [/h$/, ''],
  [/(.)\1+/g, '$1'],
];

export function soundOf(name: string): string {
  let sound = name;
  for (const [pattern, replacement] of RULES) sound = sound.replace(pattern, replacement);
  return sound;
}
