import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-strategy';
import type { Actor } from '../platform/actor.js';
import { Problem } from '../platform/problem.js';
import { AccessTokens } from './access-tokens.js';

type Verified = (error: Error | null, actor?: Actor) => void;

class Bearer extends Strategy {
  constructor(private readonly verify: (token: string, done: Verified) => void) {
    super();
  }

  override authenticate(request: { headers: Record<string, string | string[] | undefined> }): void {
    const [scheme, token] = String(request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) this.error(Problem.unauthorized('noAccessToken'));
    else this.verify(token, (error, actor) => (error ? this.error(error) : this.success(actor as object)));
  }
}

@Injectable()
export class BearerStrategy extends PassportStrategy(Bearer, 'bearer') {
  constructor(private readonly tokens: AccessTokens) {
    super();
  }

  validate(token: string): Promise<Actor> {
    return this.tokens.actorOf(token);
  }
}
