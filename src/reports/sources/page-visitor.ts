import { Inject, Injectable } from '@nestjs/common';
import { InvalidInputError } from '../../common/errors';
import { CONFIG, type Config } from '../../config/config';
import { SharedTurns } from '../../queue/shared-turns';
import { Visitor } from '../fetch/visitor';

/** The one visitor of this process: who it is and where it may go comes from the settings, its turns are shared. */
@Injectable()
export class PageVisitor {
  private visitor: Visitor | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly turns: SharedTurns,
  ) {}

  /** @throws InvalidInputError where the settings do not say whom a site's operator can reach */
  get(): Visitor {
    return (this.visitor ??= this.open());
  }

  private open(): Visitor {
    const { contact, allowedHosts, allowedNetworks, pauseMs, idleMs, totalMs, attempts } = this.config.fetch;
    const { maxBytes } = this.config.documents;
    if (contact === undefined) throw noContact();
    return new Visitor({
      contact,
      allowedHosts,
      allowedNetworks,
      limits: { maxBytes, idleMs, totalMs },
      politeness: { pauseMs },
      retries: { attempts },
      turns: this.turns,
    });
  }
}

function noContact(): InvalidInputError {
  return new InvalidInputError('fetch.no_contact', {
    zh: '没有设置 FETCH_CONTACT：请填写网站管理员可以联系到您的网址或邮箱，然后重新启动。',
    en: 'FETCH_CONTACT is not set: give a web or mail address where the operators of sites reach you, and start again.',
  });
}
