export { Membership, RoleName, Viewer } from './account/viewer.type';
export { DEMO_ADDRESS } from './demo/demo.service';
export { IdentityAccessApiModule } from './identity-access.api.module';
export { IdentityAccessModule } from './identity-access.module';
export { identityAccess } from './migrations/0004-identity-access';
