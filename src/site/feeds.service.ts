import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { IndicatorsQueries } from '../indicators/indicators.queries';
import { regionNotFound } from '../regions/region-not-found';
import { RegionsQueries } from '../regions/regions.queries';
import { ChangeEventsQueries } from '../tracking/change-events.queries';
import { composeFeed, type FeedFormat, type FeedSubject, lastChange } from './compose-feed';
import type { Language } from './language';

const ENTRIES = 30;

/** A feed as it is sent. */
export interface SentFeed {
  text: string;
  changedAt: Date;
}

const TITLES = {
  zh: { all: '兑现：结论的变化', of: (what: string) => `兑现：${what}` },
  en: { all: 'Duixian: changes of verdicts', of: (what: string) => `Duixian: ${what}` },
} as const;

/** Feeds of what changed: everywhere, in a region with all below it, of an indicator. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly events: ChangeEventsQueries,
    private readonly regions: RegionsQueries,
    private readonly indicators: IndicatorsQueries,
  ) {}

  ofAll(format: FeedFormat, language: Language, origin: string): Promise<SentFeed> {
    return this.compose(
      { path: 'changes', page: '/changes', title: TITLES[language].all, language },
      {},
      format,
      origin,
    );
  }

  /** @throws NotFoundError where there is no such region */
  async ofRegion(code: string, format: FeedFormat, language: Language, origin: string): Promise<SentFeed> {
    const region = await this.regions.find(code);
    if (!region) throw regionNotFound(code);
    const subject = {
      path: `regions/${code}`,
      page: `/regions/${code}`,
      title: TITLES[language].of(region.name),
      language,
    };
    return this.compose(subject, { region: code }, format, origin);
  }

  /** @throws NotFoundError where there is no such indicator */
  async ofIndicator(code: string, format: FeedFormat, language: Language, origin: string): Promise<SentFeed> {
    const indicator = (await this.indicators.findAll()).find((each) => each.code === code);
    if (!indicator)
      throw new NotFoundError('indicator.not_found', {
        zh: `指标目录里没有 ${code}。`,
        en: `The catalogue has no indicator ${code}.`,
      });
    const title = TITLES[language].of(language === 'zh' ? indicator.nameZh : indicator.nameEn);
    const subject = { path: `indicators/${code}`, page: `/changes?indicator=${code}`, title, language };
    return this.compose(subject, { indicator: code }, format, origin);
  }

  private async compose(
    subject: FeedSubject,
    filter: { region?: string; indicator?: string },
    format: FeedFormat,
    origin: string,
  ): Promise<SentFeed> {
    const events = await this.events.list(filter, ENTRIES);
    return { text: composeFeed(subject, events, origin, format), changedAt: lastChange(events) };
  }
}
