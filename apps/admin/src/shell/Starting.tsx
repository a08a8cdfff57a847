import { Skeleton } from '@sleutelring/ui';

/** While the first page comes. */
export function Starting() {
  return (
    <div className="a-threshold">
      <div className="a-threshold__card">
        <Skeleton lines={5} />
      </div>
    </div>
  );
}
