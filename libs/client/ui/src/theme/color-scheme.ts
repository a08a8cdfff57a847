/** Light, dark, or as the device says. Framework-free, so that both apps share it. */
export type ColorScheme = 'light' | 'dark' | 'system';

const KEY = 'color-scheme';
const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

export function chosenColorScheme(): ColorScheme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function chooseColorScheme(scheme: ColorScheme): void {
  if (scheme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, scheme);
  apply();
}

/** Call once, before the first paint; follows the device from then on. */
export function startColorScheme(): void {
  apply();
  dark().addEventListener('change', apply);
}

function apply(): void {
  const scheme = chosenColorScheme();
  const resolved = scheme === 'system' ? (dark().matches ? 'dark' : 'light') : scheme;
  document.documentElement.dataset['colorScheme'] = resolved;
}
