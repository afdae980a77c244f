import { useTranslation } from 'react-i18next';
import type { DeskClaim } from '../../api/desk-types';
import type { Claim } from '../../api/types';
import { FigureView } from '../../components/figure-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import { overlapping } from '../report/order-claims';
import type { Selection } from '../report/use-selected-claim';
import { percent } from './percent';
import type { Desk } from './use-desk';

/** What was read, who looked at it, and what can be done with it as a whole. */
export function ClaimSummary({ claim, work }: { claim: DeskClaim; work: Desk }) {
  const { t } = useTranslation('desk');
  const { t: ofCorrections } = useTranslation('corrections');
  const formatTime = useTimeFormat();
  const { ordered, choose } = work.selection;
  const index = ordered.findIndex(({ id }) => id === claim.id);
  const others = overlapping<Claim>(claim, ordered);
  const { correction, read } = claim;
  const busy = work.acts.busy;
  return (
    <>
      <div className="claim-bar">
        <span className="faint">{t('claim.position', { index: index + 1, count: ordered.length })}</span>
        <Step to={ordered[index - 1]?.id} choose={choose} arrow="↑" label={t('claim.previous')} />
        <Step to={ordered[index + 1]?.id} choose={choose} arrow="↓" label={t('claim.next')} />
      </div>
      <div className="claim-details">
        <p className="claim-kind">
          <span className="claim" data-roles={claim.role}>
            {t(`role.${claim.role}`)}
          </span>
          <span className="faint">{t('claim.confidence', { percent: percent(claim.confidence) })}</span>
          <span className="claim-state" data-reviewed={correction !== null}>
            {correction
              ? `${ofCorrections(`kinds.${correction.kind}`)} · ${t('claim.by', { name: correction.person.name, time: formatTime(correction.at) })}`
              : t('claim.untouched')}
          </span>
        </p>
        <h2 lang="zh-CN">{claim.name}</h2>
        <FigureView figure={claim} />
        {read && (
          <p className="claim-read">
            {t('claim.read')} <span lang="zh-CN">{read.name}</span> <FigureView figure={read} />
          </p>
        )}
      </div>
      <p className="actions">
        <button type="button" className="button primary" disabled={busy} onClick={() => void work.confirm()}>
          {work.walk.why === 'link' && work.walk.isAt(claim) ? t('claim.confirmLink') : t('claim.confirm')} <kbd>C</kbd>
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => void work.reject()}>
          {t('claim.reject')} <kbd>X</kbd>
        </button>
        <button type="button" className="button" disabled={busy} onClick={work.split}>
          {t('claim.split')} <kbd>S</kbd>
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => work.setOpen({ sheet: 'merge' })}>
          {t('claim.merge')} <kbd>M</kbd>
        </button>
      </p>
      {others.length > 0 && (
        <section className="claim-others">
          <h3>{t('claim.overlapping')}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" lang="zh-CN" onClick={() => void choose(other.id)}>
                  {other.name} <FigureView figure={other} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface StepProps {
  to: number | undefined;
  choose: Selection['choose'];
  arrow: string;
  label: string;
}

function Step({ to, choose, arrow, label }: StepProps) {
  return (
    <button type="button" disabled={to === undefined} onClick={() => void (to !== undefined && choose(to))}>
      <span aria-hidden="true">{arrow}</span> {label}
    </button>
  );
}
