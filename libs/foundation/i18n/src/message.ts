/**
 * A message as it is shipped: plain text, or its parts. The ICU parser stays at home;
 * what travels is this small form and the few lines of `translator.ts` that read it.
 */
export type Message = string | readonly Part[];

export type Part =
  | string
  | { readonly k: 'argument'; readonly n: string }
  | { readonly k: 'number'; readonly n: string; readonly style?: string }
  | { readonly k: 'day'; readonly n: string; readonly style?: string }
  | { readonly k: 'pound' }
  | { readonly k: 'plural'; readonly n: string; readonly ordinal?: true; readonly o: Options }
  | { readonly k: 'select'; readonly n: string; readonly o: Options };

export type Options = Readonly<Record<string, Message>>;

/** One language of one room or app: a flat list of keys such as `people.invite.title`. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, Message>>;
