import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { chooseYear } from '../figures/choose-year';
import { formatFigure } from '../figures/format-figure';
import { formatMargin } from '../figures/quantity';
import type { Verdict } from '../judgement/types';
import { RegionsQueries } from '../regions/regions.queries';
import { ScorecardQueries } from '../tracking/scorecard.queries';
import type { StandingVerdict } from '../tracking/verdict-detail.schema';
import { VerdictDetailQueries } from '../tracking/verdict-detail.queries';
import { VERDICT_KEY } from '../tracking/verdict-key';
import { EMBED_WORDS } from './embed-words';
import { escapeHtml } from '../common/escape-html';
import type { Language } from './language';
import { type Card, element, renderCard, verdictBar, verdictLabel } from './render-card';
import { VERDICT_WORDS } from '../figures/verdict-words';

const VERDICTS = Object.keys(VERDICT_WORDS.zh) as Verdict[];

/** A card as it is sent. */
export interface SentCard {
  status: 200 | 404;
  html: string;
}

/** Cards for frames in pages of others: a region's year in figures, or one verdict with its quotes. */
@Injectable()
export class CardsService {
  constructor(
    private readonly regions: RegionsQueries,
    private readonly scorecards: ScorecardQueries,
    private readonly verdicts: VerdictDetailQueries,
  ) {}

  /** @param asked a year; where it is not given, the latest whose outcomes are known, so that the card keeps up */
  async ofRegion(code: string, asked: string | undefined, language: Language, origin: string): Promise<SentCard> {
    const region = /^\d{6}$/.test(code) ? await this.regions.find(code) : null;
    const year = asked === undefined ? chooseYear(region?.reportYears ?? []) : Number(asked);
    if (!region || year === undefined || !region.reportYears.includes(year)) return missing(language, origin);
    const { counts, rows, nextReport } = await this.scorecards.find(code, year);
    const words = EMBED_WORDS[language];
    const title = `${region.name} ${words.regionYear(year)}`;
    const present = VERDICTS.filter((verdict) => counts[verdict] > 0).map((each) => [each, counts[each]] as const);
    const items = present.map(
      ([verdict, count]) => `<li>${verdictLabel(verdict, VERDICT_WORDS[language][verdict])} ${count}</li>`,
    );
    const body = [
      element('h1', title),
      element('p', words.total(rows.length)),
      ...(rows.length > 0 ? [verdictBar(present), `<ul>${items.join('')}</ul>`] : []),
      ...(nextReport ? [] : [element('p', words.pending(year + 1))]),
    ];
    return found(
      {
        title,
        body,
        link: { href: `${origin}/regions/${code}?year=${year}&lang=${language}`, text: words.allTargets },
      },
      language,
    );
  }

  async ofVerdict(key: string, language: Language, origin: string): Promise<SentCard> {
    const verdict = VERDICT_KEY.test(key) ? await this.verdicts.find(key).catch(nullWhereMissing) : null;
    if (!verdict) return missing(language, origin);
    const words = EMBED_WORDS[language];
    const { region, year, standing } = verdict;
    const name = (language === 'en' && standing?.indicator?.nameEn) || verdict.name;
    const body = [
      element('p', `${region.name} ${words.ofYear(year)}`),
      element('h1', name),
      ...(standing ? standingParts(standing, language) : [element('p', words.gone)]),
    ];
    const link = { href: `${origin}/verdicts/${key}?lang=${language}`, text: words.grounds };
    return found({ title: `${region.name} ${year} ${name}`, body, link }, language);
  }
}

/** The verdict with its margin, then what both reports say; where one says nothing, why that is. */
function standingParts(standing: StandingVerdict, language: Language): string[] {
  const { verdict, margin, marginUnit, target, outcome, reason } = standing;
  const words = EMBED_WORDS[language];
  const apart =
    margin === null ? '' : `<span>${words.margin} ${escapeHtml(formatMargin(margin, marginUnit, language))}</span>`;
  const told = (role: 'target' | 'outcome', claim: StandingVerdict['target'] | null) => {
    const { lead, text } = claim ? formatFigure(claim, language) : { lead: '', text: '' };
    const quote = claim
      ? `<dd lang="zh-CN">“${escapeHtml(claim.quote)}”</dd>`
      : `<dd>${escapeHtml(reason[language])}</dd>`;
    return `<div><dt>${words[role]} <b>${escapeHtml(`${lead} ${text}`.trim())}</b></dt>${quote}</div>`;
  };
  return [
    `<p class="said">${verdictLabel(verdict, VERDICT_WORDS[language][verdict])}${apart}</p>`,
    `<dl>${told('target', target)}${told('outcome', outcome)}</dl>`,
  ];
}

function found(card: Card, language: Language): SentCard {
  return { status: 200, html: renderCard(card, EMBED_WORDS[language].site, language) };
}

function missing(language: Language, origin: string): SentCard {
  const { missing: title, missingHint, home, site } = EMBED_WORDS[language];
  const body = [element('h1', title), element('p', missingHint)];
  const link = { href: `${origin}/?lang=${language}`, text: home };
  return { status: 404, html: renderCard({ title, body, link }, site, language) };
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}
