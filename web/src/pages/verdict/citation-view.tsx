import { useTranslation } from 'react-i18next';
import type { StandingVerdict, VerdictDetail } from '../../api/verdicts.queries';
import { CopyField } from '../../components/copy-field';
import { dayInChina } from '../../i18n/day-in-china';
import { useVerdictName } from './use-verdict-name';

interface Props {
  verdict: VerdictDetail;
  standing: StandingVerdict;
}

/** How the verdict is cited: as text and as a BibTeX entry. */
export function CitationView({ verdict, standing }: Props) {
  const { t } = useTranslation('verdict');
  const { t: common } = useTranslation();
  const { key, region, year } = verdict;
  const facts = {
    region: region.name,
    year,
    name: useVerdictName(verdict),
    verdict: common(`verdict.${standing.verdict}`),
    version: standing.judgementVersion,
    computed: dayInChina(new Date(standing.computedAt)),
    today: dayInChina(new Date()),
    address: `${window.location.origin}/verdicts/${key}`,
  };
  return (
    <section className="citation" aria-labelledby="cite">
      <h2 id="cite">{t('cite')}</h2>
      <p className="verdict-note">{t('citeNote')}</p>
      <CopyField label={t('citeText')} text={t('citation', facts)} />
      <CopyField label="BibTeX" text={bibtex(key, t('titleStanding', facts), facts)} />
    </section>
  );
}

function bibtex(
  key: string,
  title: string,
  facts: { version: string; computed: string; today: string; address: string },
) {
  return `@misc{duixian-${key},
  author = {{duixian}},
  title = {{${title}}},
  year = {${facts.computed.slice(0, 4)}},
  url = {${facts.address}},
  urldate = {${facts.today}},
  note = {rules ${facts.version}, computed ${facts.computed}}
}`;
}
