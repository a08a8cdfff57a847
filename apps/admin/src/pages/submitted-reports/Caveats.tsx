import { useText } from '@admin/i18n';

export interface Caveat {
  code: string;
  textNl: string;
  textEn: string;
}

/** What a figure does not say; stands with it, never in a footnote. */
export function Caveats({ caveats }: { caveats: readonly Caveat[] }) {
  const textOf = useCaveatText();
  if (caveats.length === 0) return null;
  return (
    <ul role="list" className="r-caveats">
      {caveats.map((caveat) => (
        <li key={caveat.code}>{textOf(caveat)}</li>
      ))}
    </ul>
  );
}

export function useCaveatText(): (caveat: Caveat) => string {
  const { locale } = useText();
  return (caveat) => (locale === 'nl' ? caveat.textNl : caveat.textEn);
}
