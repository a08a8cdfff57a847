/** Apollo hashes each document by Node's own means; inside a bundle it would not find them and do it in JavaScript. */
export { createHash } from 'node:crypto';
