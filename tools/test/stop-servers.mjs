import { running } from './real-servers.mjs';

export default async function teardown() {
  await Promise.all(running.splice(0).map((stop) => stop()));
}
