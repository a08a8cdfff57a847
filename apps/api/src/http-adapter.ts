import { FastifyAdapter } from '@nestjs/platform-fastify';
import { requestId } from '@sleutelring/platform';
import { unreadableAddress } from './http-faults';

/** A batch of twenty full logs stays below half of this. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** Such a batch takes half of this on the slowest of phones; whoever sends a byte a second must not stay for ever. */
const ARRIVAL_MILLISECONDS = 120_000;

/** What the api listens with: what a request may weigh, how long it may take to arrive, and who vouches for an address. */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    genReqId: requestId,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: ARRIVAL_MILLISECONDS,
    logger: false,
    frameworkErrors: unreadableAddress,
    // A proxy stands in the own network; whoever comes from outside cannot choose the address she is throttled by.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
  });
}
