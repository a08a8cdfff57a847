import { ROLES, type Role } from '@sleutelring/kernel';
import { actor } from '@sleutelring/testing';
import { type ActivityLogOperation, allowedWith, demand } from './activity-log.policy';
import { ActivityLogState } from './activity-log.type';

const HER = '5a1c0f3e-7f5b-4d57-8f0c-8f4d4c7a0001';
const her = actor('key_person', { keyPersonId: HER });
const log = (state: ActivityLogState, countedFor: string[] = []) => ({ state, keyPersonId: HER, countedFor });
const { SENT, RETURNED, APPROVED, WITHDRAWN } = ActivityLogState;

describe('what may be done with a log', () => {
  it.each<[string, Role, ActivityLogState, string[], ActivityLogOperation[]]>([
    ['its author', 'key_person', SENT, [], ['correct', 'withdraw']],
    ['its author', 'key_person', RETURNED, [], ['correct', 'withdraw']],
    ['its author', 'key_person', APPROVED, [], []],
    ['its author', 'key_person', WITHDRAWN, [], []],
    ['a coordinator', 'coordinator', SENT, [], ['approve', 'return']],
    ['a coordinator', 'coordinator', RETURNED, [], []],
    ['a coordinator', 'coordinator', APPROVED, [], ['reopen', 'count']],
    ['a coordinator', 'coordinator', APPROVED, ['a grant'], ['count']],
    ['a coordinator', 'coordinator', WITHDRAWN, [], []],
  ])('by %s (%s), when %s and counted for %j: %j', (_, role, state, countedFor, allowed) => {
    const who = role === 'key_person' ? her : actor(role);
    expect(allowedWith(who, log(state, countedFor))).toEqual(allowed);
  });

  it('by a key person with the log of another: nothing', () => {
    expect(allowedWith(actor('key_person', { keyPersonId: HER.replace('1', '2') }), log(SENT))).toEqual([]);
  });

  it('by anybody else: nothing', () => {
    const others = ROLES.filter((role) => !['key_person', 'coordinator'].includes(role));
    for (const role of others)
      for (const state of Object.values(ActivityLogState))
        expect(allowedWith(actor(role), log(state))).toEqual([]);
    expect(allowedWith({ kind: 'anonymous' }, log(SENT))).toEqual([]);
  });

  it('is what the services demand', () => {
    expect(() => demand('approve', actor('coordinator'), log(SENT))).not.toThrow();
    expect(() => demand('approve', actor('coordinator'), log(RETURNED), 'ids.3')).toThrow(
      'NOT_ALLOWED_NOW at ids.3',
    );
  });
});
