import { ANONYMOUS, type Actor, type Role, newId } from '@sleutelring/kernel';
import { admit } from './operation.guard';

const user = (role: Role | null): Actor => ({
  kind: 'user',
  userId: newId(),
  sessionId: newId(),
  membership: role && { id: newId(), role, organisationId: newId(), keyPersonId: null, networkId: null },
});

describe('operation guard', () => {
  it('is closed for an operation that names no permission', () => {
    expect(() => admit(user('coordinator'), undefined)).toThrow('NOT_FOUND');
  });

  it('lets strangers in for public operations alone', () => {
    expect(() => admit(ANONYMOUS, 'public')).not.toThrow();
    expect(() => admit(ANONYMOUS, 'signed-in')).toThrow('UNAUTHENTICATED');
    expect(() => admit(ANONYMOUS, 'activityLog.read')).toThrow('UNAUTHENTICATED');
  });

  it('says of what the hat does not allow that it does not exist', () => {
    expect(() => admit(user('coordinator'), 'activityLog.read')).not.toThrow();
    expect(() => admit(user('funder_desk_officer'), 'activityLog.read')).toThrow('NOT_FOUND');
    expect(() => admit(user(null), 'activityLog.read')).toThrow('NOT_FOUND');
    expect(() => admit(user(null), 'signed-in')).not.toThrow();
  });
});
