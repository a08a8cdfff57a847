import { rehearse } from './rehearse';

describe('when processes die', () => {
  it('loses nothing that was acknowledged and doubles nothing', async () => {
    const outcome = await rehearse({ submissions: 400, kills: 60, say: () => undefined });
    expect(outcome).toEqual({ submitted: 400, kills: 60, lost: 0, doubled: 0 });
  });
});
