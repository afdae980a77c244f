import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { JUDGEMENT_VERSION } from '../judgement/parameters';
import { RULE_WORDS } from '../judgement/rules/rule-words';
import type { Method } from './method.schema';

/** By which rules this installation works. */
@Injectable()
export class MethodService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  describe(): Method {
    return {
      judgementVersion: JUDGEMENT_VERSION,
      rulesetVersion: RULESET_VERSION,
      rules: Object.entries(RULE_WORDS).map(([name, words]) => ({ name, ...words })),
      contact: this.config.fetch.contact ?? null,
    };
  }
}
