import { Gallery } from '@sleutelring/ui/gallery';
import { Threshold } from '@admin/shell/Threshold';
import { useTitle } from '@admin/shell/useTitle';

/** All parts of screens in all their states. */
export function Page() {
  useTitle('Onderdelen');
  return (
    <Threshold wide>
      <Gallery />
    </Threshold>
  );
}
