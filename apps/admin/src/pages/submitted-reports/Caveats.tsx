/** What a figure does not say; stands with it, never in a footnote. */
export function Caveats({ caveats }: { caveats: readonly { code: string; text: string }[] }) {
  if (caveats.length === 0) return null;
  return (
    <ul role="list" className="r-caveats">
      {caveats.map((caveat) => (
        <li key={caveat.code}>{caveat.text}</li>
      ))}
    </ul>
  );
}
