import { useText, type Key } from '../i18n';

/** For words that the server names, such as the field of a change: its translation, or the name itself. */
export function useWord(): (
  family: string,
  name: string,
  values?: Record<string, string | number>,
) => string {
  const { t } = useText();
  return (family, name, values) => {
    const key = `${family}.${name}`;
    const text = t(key as Key, values);
    return text === key ? name : text;
  };
}
