/** The lists an administrator keeps, by the names the api knows. */
export const LISTS = [
  'themes',
  'forms',
  'settings',
  'audiences',
  'ageGroups',
  'genders',
  'languages',
  'materials',
  'helpDestinations',
] as const;
