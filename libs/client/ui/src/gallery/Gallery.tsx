import { PageHeader } from '../layout/PageHeader';
import { Actions } from './Actions';
import { Example } from './Example';
import { Fields } from './Fields';
import { Figures } from './Figures';
import { Lists } from './Lists';
import { States } from './States';
import './gallery.css';

/** All parts in all their states, for whoever builds a screen or a theme. Not translated: it is a workshop. */
export function Gallery() {
  return (
    <div className="g-gallery">
      <PageHeader
        title="Onderdelen"
        intro="Alle onderdelen waarvan schermen gemaakt zijn, in al hun standen."
      />
      <Actions />
      <Fields />
      <States />
      <Lists />
      <Figures />
      <Palette />
    </div>
  );
}

const CHART = [1, 2, 3, 4, 5, 6];

function Palette() {
  return (
    <Example name="Kleuren voor grafieken">
      {CHART.map((n) => (
        <span key={n} className="g-swatch" style={{ background: `var(--basis-color-chart-${n})` }}>
          <span className="s-hidden">chart {n}</span>
        </span>
      ))}
    </Example>
  );
}
