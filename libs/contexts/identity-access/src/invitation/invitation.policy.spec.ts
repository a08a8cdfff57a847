import { ROLES, type Role } from '@sleutelring/kernel';
import { may } from '@sleutelring/permissions';
import { actor, organisationOf } from '@sleutelring/testing';
import { allowedWith, checkInvitation, mayEnd } from './invitation.policy';

const ELSEWHERE = '0197c7a0-0000-7000-8000-000000000001';
const STAFF = ROLES.filter((role) => role !== 'key_person');

describe('whose hat one may end', () => {
  it.each<[Role, own: readonly Role[], elsewhere: readonly Role[]]>([
    ['key_person', [], []],
    ['coordinator', ['coordinator'], []],
    ['network_coordinator', [], []],
    ['funder_desk_officer', [], []],
    ['administrator', STAFF, STAFF],
    ['auditor', [], []],
  ])('is for a %s %j in the own organisation and %j elsewhere', (role, own, elsewhere) => {
    const who = actor(role);
    const ends = (organisationId: string) =>
      ROLES.filter((one) => mayEnd(who, { role: one, organisationId }));
    expect(ends(organisationOf(who))).toEqual(own);
    expect(ends(ELSEWHERE)).toEqual(elsewhere);
    expect(own.length > 0).toBe(may(role, 'account.invite'));
  });

  it('is for nobody who wears none herself', () => {
    const bareheaded = { ...actor('administrator'), membership: null };
    expect(mayEnd(bareheaded, { role: 'auditor', organisationId: ELSEWHERE })).toBe(false);
  });

  it('is whose she may invite', () => {
    for (const role of ROLES)
      for (const wanted of ROLES)
        for (const organisationId of ['own', ELSEWHERE]) {
          const who = actor(role);
          const hat = {
            role: wanted,
            organisationId: organisationId === 'own' ? organisationOf(who) : organisationId,
          };
          expect([role, hat, mayEnd(who, hat)]).toEqual([role, hat, mayInvite(who, hat)]);
        }
  });

  it('is told with the hat', () => {
    const who = actor('coordinator');
    const hat = { role: 'coordinator', organisationId: organisationOf(who) } as const;
    expect(allowedWith(who, hat)).toEqual(['end']);
    expect(allowedWith(who, { ...hat, organisationId: ELSEWHERE })).toEqual([]);
    expect(allowedWith({ kind: 'system', job: 'test', organisationId: null }, hat)).toEqual([]);
  });
});

/** Whether an invitation for the same would pass, at a place where it fits. */
function mayInvite(who: ReturnType<typeof actor>, hat: { role: Role; organisationId: string }): boolean {
  const networkId = hat.role === 'network_coordinator' ? ELSEWHERE : null;
  const kind = hat.role === 'funder_desk_officer' ? 'funder' : 'organisation';
  try {
    checkInvitation(who, { ...hat, networkId }, { kind, leads: [ELSEWHERE] });
    return true;
  } catch {
    return false;
  }
}
