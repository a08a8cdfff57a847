export * from './graphql';
export * from './account';
export * from './operations';
