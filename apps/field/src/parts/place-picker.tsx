import { useId, useState } from 'preact/hooks';
import { useWords } from '../shell/words';

interface Place {
  readonly code: string;
  readonly name: string;
}
interface PlacePickerProps {
  readonly label: string;
  readonly places: readonly Place[];
  /** Codes of the places used last, newest first. */
  readonly recent: readonly string[];
  readonly chosen: string;
  readonly onChange: (code: string) => void;
  readonly fault?: string | undefined;
}

const SHOWN = 6;

/** Without capitals, accents and marks: "s-hertogenbosch" finds 's-Hertogenbosch. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Names that begin with what was typed first, then names in which a word does. */
export function placesFor<P extends Place>(places: readonly P[], typed: string): P[] {
  const wanted = plain(typed).trim();
  if (!wanted) return [];
  const rank = ({ name }: Place): number => {
    const own = plain(name);
    if (own.startsWith(wanted)) return 0;
    return own.includes(wanted) ? 1 : 2;
  };
  const ranked = places.map((place) => ({ place, rank: rank(place) })).filter((one) => one.rank < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}

/** The places used last as chips, and a search over all of them. */
export function PlacePicker({ label, places, recent, chosen, onChange, fault }: PlacePickerProps) {
  const id = useId();
  const { t } = useWords();
  const chips = [...new Set([...(chosen ? [chosen] : []), ...recent])]
    .map((code) => places.find((place) => place.code === code))
    .filter((place): place is Place => place !== undefined);
  const [searching, setSearching] = useState(false);
  const choose = (code: string): void => {
    onChange(code);
    setSearching(false);
  };
  return (
    <fieldset class="field" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div class="choices">
        {chips.map(({ code, name }) => (
          <label class="choice" key={code}>
            <input type="radio" name={id} checked={code === chosen} onChange={() => choose(code)} />
            <span>{name}</span>
          </label>
        ))}
        {chips.length > 0 && !searching && (
          <button type="button" class="choice choice--more" onClick={() => setSearching(true)}>
            {t('place.other')}
          </button>
        )}
      </div>
      {(searching || chips.length === 0) && (
        <PlaceSearch places={places} choose={choose} autofocus={searching} />
      )}
    </fieldset>
  );
}

interface PlaceSearchProps {
  readonly places: readonly Place[];
  readonly choose: (code: string) => void;
  readonly autofocus: boolean;
}

function PlaceSearch({ places, choose, autofocus }: PlaceSearchProps) {
  const id = useId();
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = placesFor(places, typed);
  const shown = found.slice(0, SHOWN);
  return (
    <div class="search">
      <label for={id}>{t('place.search')}</label>
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        autofocus={autofocus}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (shown[0]) choose(shown[0].code);
        }}
      />
      <p class="hidden" role="status">
        {typed && t('place.found', { count: found.length })}
      </p>
      {typed && found.length === 0 && <p class="help">{t('place.none')}</p>}
      <div class="choices">
        {shown.map(({ code, name }) => (
          <button type="button" class="choice" key={code} onClick={() => choose(code)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
