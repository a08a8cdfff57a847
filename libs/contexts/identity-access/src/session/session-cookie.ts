import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@sleutelring/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../account/viewer.type';
import { isToken } from './token';

/** Somebody who just came in, or changed hats. */
export interface Entry {
  readonly token: string;
  /** A key person's phone stays signed in when the browser closes; a desk does not. */
  readonly lasting: boolean;
  readonly viewer: Viewer;
}

/** Browsers keep no cookie longer than this. How long the session lives is decided by the server. */
const LASTING_SECONDS = 400 * 24 * 60 * 60;

/** The one cookie there is. Plain http exists on a developer's machine alone. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.PUBLIC_URL.startsWith('https://');
    this.name = this.secure ? '__Host-sleutelring' : 'sleutelring';
  }

  read(request: FastifyRequest): string | undefined {
    const token = request.cookies?.[this.name];
    return isToken(token) ? token : undefined;
  }

  give(reply: FastifyReply, { token, lasting, viewer }: Entry): Viewer {
    reply.setCookie(this.name, token, { ...this.flags, ...(lasting && { maxAge: LASTING_SECONDS }) });
    return viewer;
  }

  take(reply: FastifyReply): true {
    reply.clearCookie(this.name, this.flags);
    return true;
  }

  private get flags() {
    return { path: '/', httpOnly: true, secure: this.secure, sameSite: 'strict' as const };
  }
}
