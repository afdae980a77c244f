import type { Verdict } from '../../judgement/types';
import { formatDate } from '../../common/time';
import {
  type ChangeLine,
  countItems,
  type DigestContent,
  type NewReport,
  type Section,
  type SectionContent,
  SECTIONS,
} from '../digest-content';
import type { MailText } from '../mails.repository';
import type { FollowView } from '../subscribers.repository';
import type { DigestLinks } from '../subscription-links';
import type { MailLanguage } from '../subscription.schema';
import { describeFollows, nameRegion } from './describe-follows';
import type { LineView, MailView, SectionView, VerdictView } from './mail-view';
import { renderHtml } from './render-html';
import { renderText } from './render-text';
import { MAIL_WORDS, type MailWords, verdictSymbol } from './words';

/** To whom a digest goes, as far as it shows. */
export interface DigestReader {
  language: MailLanguage;
  follows: readonly FollowView[];
  /** Null in a preview, which nobody can leave. */
  links: Pick<DigestLinks, 'manage' | 'leave'> | null;
}

// Mail programs cut off what is longer.
const MAX_SUBJECT_NAME = 24;

/**
 * Writes the digest of a window.
 * @param publicUrl address of the pages, without a slash at the end
 * @returns null where there is nothing to tell
 */
export function composeDigest(
  content: DigestContent,
  reader: DigestReader,
  publicUrl: string,
): (MailText & { items: number }) | null {
  const items = countItems(content);
  if (items === 0) return null;
  const view = new DigestWriter(content, reader, publicUrl).write(items);
  return { items, subject: view.subject, html: renderHtml(view), text: renderText(view) };
}

/** One digest in the making. */
class DigestWriter {
  private readonly words: MailWords;

  constructor(
    private readonly content: DigestContent,
    private readonly reader: DigestReader,
    private readonly publicUrl: string,
  ) {
    this.words = MAIL_WORDS[reader.language];
  }

  write(items: number): MailView {
    const { words, content } = this;
    const first = this.mostTelling();
    return {
      locale: words.locale,
      subject: `${first}${items > 1 ? words.andMore(items - 1) : ''} · ${words.digest}`,
      site: { name: words.digest, href: this.address('/') },
      title: words.window(formatDate(content.windowStart), formatDate(new Date(content.windowEnd.getTime() - 1))),
      paragraphs: [words.lede(items, this.countRegions())],
      sections: [
        this.plainSection(
          'moved',
          content.moved.map(({ from, to }) => [words.movedTo(from.name, to.name), `/regions/${to.code}`]),
        ),
        ...SECTIONS.map((section) => this.changes(section, content.sections[section])),
        this.reports(),
        this.plainSection(
          'season',
          content.seasons.map((season) => [words.seasons[season], null]),
        ),
      ].filter((section) => section.count > 0),
      footer: this.footer(),
    };
  }

  /** What the subject says: the first of what the mail tells. */
  private mostTelling(): string {
    const { words, content } = this;
    for (const section of SECTIONS) {
      const line = content.sections[section].lines[0];
      if (line) return words.headline[section](this.inShort(line));
    }
    const [moved, report] = [content.moved[0], content.reports.items[0]];
    if (moved) return words.movedTo(moved.from.name, moved.to.name);
    if (report) return words.newReport(this.place(report.region), report.year);
    return words.sections.season;
  }

  private inShort(line: ChangeLine) {
    const { words } = this;
    const name = this.nameOf(line);
    return {
      place: this.place(line.region),
      year: line.year,
      name: name.length > MAX_SUBJECT_NAME ? `${name.slice(0, MAX_SUBJECT_NAME)}…` : name,
      from: line.from ? words.verdicts[line.from] : '',
      to: line.to ? words.verdicts[line.to] : words.gone,
    };
  }

  private changes(section: Section, { lines, total, rest }: SectionContent): SectionView {
    const { words } = this;
    const left = total - lines.length;
    return {
      title: words.sections[section],
      count: total,
      lines: lines.map((line) => this.line(line)),
      ...(left > 0 && {
        rest: {
          label: words.rest(left),
          links: rest.map(({ region, year, count }) => ({
            label: `${words.placeYear(this.place(region), year)} (${count})`,
            href: this.address(`/regions/${region.code}?year=${year}${FILTERS[section]}`),
          })),
        },
      }),
    };
  }

  private line(line: ChangeLine): LineView {
    const { words } = this;
    const { region, year, from, to, target, outcome } = line;
    const isNew = line.section === 'target';
    return {
      href: this.addressOf(line),
      place: words.placeYear(this.place(region), year),
      name: this.nameOf(line),
      // That a verdict was awaited before it came is no news.
      from: from && from !== 'pending' ? this.verdict(from) : null,
      to: to && !isNew ? this.verdict(to) : null,
      quotes: [
        ...(target ? [{ label: words.targetOf(year), text: target }] : []),
        ...(outcome ? [{ label: words.outcomeOf(isNew ? year - 1 : year), text: outcome }] : []),
      ],
      note: this.why(line),
    };
  }

  /** Of a plain verdict how far it is from its target, which both sentences show; of what is less plain, the reason. */
  private why({ section, cause, to, reason, margin, marginUnit }: ChangeLine): string | null {
    const { words, reader } = this;
    if (section === 'silence') return null;
    if (section === 'verdict' && margin !== null) return words.margin(margin, marginUnit ?? '');
    const parts = [
      to === null && words.gone,
      (section === 'changed' || section === 'correction') && words.causes[cause],
      reason?.[reader.language],
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(reader.language === 'zh' ? '；' : '; ') : null;
  }

  private reports(): SectionView {
    const { words, content } = this;
    const { items, total } = content.reports;
    return {
      title: words.sections.report,
      count: total,
      lines: items.map((report) => ({
        href: this.address(`/reports/${report.id}`),
        place: words.placeYear(this.place(report.region), report.year),
        name: report.title || words.newReport(this.place(report.region), report.year),
        from: null,
        to: null,
        quotes: [],
        note: this.tally(report),
      })),
      ...(total > items.length && {
        rest: { label: words.rest(total - items.length), links: [{ label: words.site, href: this.address('/') }] },
      }),
    };
  }

  private tally({ year, counts }: NewReport): string | null {
    const { words } = this;
    if (!counts) return null;
    const told = VERDICTS.flatMap((verdict) => {
      const count = counts[verdict];
      return count ? [words.countOf(words.verdicts[verdict], count)] : [];
    });
    return `${words.countsOf(year - 1)}${told.join(words.listMark)}`;
  }

  private plainSection(name: 'moved' | 'season', items: [text: string, path: string | null][]): SectionView {
    return {
      title: this.words.sections[name],
      count: items.length,
      lines: items.map(([text, path]) => ({
        href: path && this.address(path),
        place: '',
        name: text,
        from: null,
        to: null,
        quotes: [],
        note: null,
      })),
    };
  }

  private footer(): MailView['footer'] {
    const { words, reader } = this;
    const followed = describeFollows(reader.follows, reader.language);
    return [
      { text: words.explain },
      ...(followed.length > 0 ? [{ text: `${words.following}${followed.join(words.listMark)}` }] : []),
      { text: words.because },
      ...(reader.links
        ? [
            { text: words.manage, href: reader.links.manage },
            { text: words.leave, href: reader.links.leave },
          ]
        : []),
    ];
  }

  private verdict(value: Verdict): VerdictView {
    return { value, word: this.words.verdicts[value], symbol: verdictSymbol(value) };
  }

  private nameOf({ name, nameEn }: ChangeLine): string {
    return this.reader.language === 'en' && nameEn ? nameEn : name;
  }

  private place(region: { code: string; name: string }): string {
    return nameRegion(region, this.reader.language);
  }

  private addressOf({ to, verdictKey, region, year }: ChangeLine): string {
    return this.address(to === null ? `/regions/${region.code}?year=${year}` : `/verdicts/${verdictKey}`);
  }

  private address(path: string): string {
    return `${this.publicUrl}${path}${path.includes('?') ? '&' : '?'}lang=${this.reader.language}`;
  }

  private countRegions(): number {
    const { sections, reports } = this.content;
    const codes = [
      ...SECTIONS.flatMap((section) => [...sections[section].lines, ...sections[section].rest]),
      ...reports.items,
    ].map(({ region }) => region.code);
    return new Set(codes).size;
  }
}

const VERDICTS = ['met', 'missed', 'unreported', 'incomparable', 'pending'] as const;

/** What a scorecard is asked to show for the rest of a section. */
const FILTERS: Record<Section, string> = {
  correction: '',
  changed: '',
  verdict: '',
  silence: '&verdict=unreported',
  target: '&verdict=pending',
};
