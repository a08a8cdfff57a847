import { type GrantSetSum, gross, net, overlap } from './figures';

const set = (grantIds: string[], activities: number): GrantSetSum => ({
  grantIds,
  activities,
  minutes: activities * 60,
  attendances: activities * 10,
});

describe('figures of a network', () => {
  const sets = [set(['vws'], 4), set(['ocw'], 2), set(['ocw', 'vws'], 3), set(['szw', 'vws'], 0)];

  it('count each activity once, whatever number of grants it counts for', () => {
    expect(net(sets)).toEqual({ activities: 9, minutes: 540, attendances: 90 });
  });

  it('count for each grant all that counts for it', () => {
    expect(gross(sets, 'vws').activities).toBe(7);
    expect(gross(sets, 'ocw').activities).toBe(5);
  });

  it('show what is shared, so that gross minus net is explained', () => {
    const shared = overlap(sets);
    expect(shared).toEqual([set(['ocw', 'vws'], 3)]);
    const twice = gross(sets, 'vws').activities + gross(sets, 'ocw').activities - net(sets).activities;
    expect(twice).toBe(shared[0]?.activities);
  });
});
