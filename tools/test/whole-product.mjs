import { build } from '../build/build.mjs';
import realServers from './real-servers.mjs';

/** Global setup of the tests that open the product as people do: with both frontends, as they are shipped. */
export default async function setup() {
  await build();
  await realServers();
}
