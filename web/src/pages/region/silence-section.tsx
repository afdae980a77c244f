import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Silence } from '../../api/types';
import { ChangeItem } from './change-item';
import { ClaimItem } from './claim-item';
import { RevisedItem } from './revised-item';
import { UnreportedItems } from './unreported-items';
import './silence.css';

/** What the reports around a year do not say, and what they change without saying so. */
export function SilenceSection({ silence }: { silence: Silence }) {
  const { t } = useTranslation('region');
  const { year, unreported, dropped, changed, usualWithoutFigure, revised } = silence;
  const [params] = useSearchParams();
  const filtered = params.has('verdict') || params.has('field');
  if (filtered) return null;
  const droppedIds = new Set(dropped.map(({ id }) => id));
  const usual = usualWithoutFigure.filter(({ last }) => !droppedIds.has(last.id));
  const blocks = [
    { key: 'unreported', count: unreported.length, items: <UnreportedItems targets={unreported} year={year} /> },
    {
      key: 'dropped',
      count: dropped.length,
      items: dropped.map((claim) => <ClaimItem key={claim.id} claim={claim} />),
    },
    {
      key: 'usual',
      count: usual.length,
      items: usual.map(({ last, years }) => (
        <ClaimItem key={last.id} claim={last} note={t('silence.listedIn', { years: years.join(', ') })} />
      )),
    },
    {
      key: 'changed',
      count: changed.length,
      items: changed.map((change) => <ChangeItem key={change.now.id} change={change} />),
    },
    {
      key: 'revised',
      count: revised.length,
      items: revised.map((each) => <RevisedItem key={each.before.id} revised={each} />),
    },
  ] as const;
  const shown = blocks.filter(({ count }) => count > 0);
  return (
    <section className="silence" aria-labelledby="silence">
      <h2 id="silence">{t('silence.title')}</h2>
      {shown.length === 0 && <p className="silence-note">{t('silence.nothing')}</p>}
      <div className="silence-blocks">
        {shown.map(({ key, count, items }) => (
          <Block
            key={key}
            title={t(`silence.${key}`, { year, before: year - 1, next: year + 1, later: year + 2 })}
            count={count}
          >
            {items}
          </Block>
        ))}
      </div>
      <MissingReports silence={silence} />
    </section>
  );
}

function Block({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <div className="silence-block">
      <h3>
        {title} <span className="silence-count">{count}</span>
      </h3>
      <ul>{children}</ul>
    </div>
  );
}

/** Where a report is not here, what it would tell is not known: that is said rather than nothing shown. */
function MissingReports({ silence }: { silence: Silence }) {
  const { t } = useTranslation('region');
  const { year, previousReport, nextReport, laterReport } = silence;
  const missing = [
    previousReport === null && t('silence.noPrevious', { year: year - 1 }),
    nextReport === null && t('silence.noNext', { year: year + 1 }),
    nextReport !== null && laterReport === null && t('silence.noLater', { year: year + 2 }),
  ].filter((text) => text !== false);
  return missing.length > 0 ? <p className="silence-note">{missing.join(' ')}</p> : null;
}
