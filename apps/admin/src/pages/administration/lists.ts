/** The lists an administrator keeps, by the names the api knows. */
export const LISTS = [
  'theme',
  'outreach_form',
  'setting',
  'audience',
  'age_group',
  'gender',
  'language',
  'material',
  'help_destination',
] as const;
