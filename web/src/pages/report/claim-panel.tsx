import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportClaim, ReportDetails } from '../../api/types';
import { ClaimDetails } from './claim-details';
import { overlapping } from './order-claims';
import type { Selection } from './use-selected-claim';
import './claim-panel.css';

interface Props {
  report: ReportDetails;
  selection: Selection;
}

/** The claim that is looked at, beside the text; on a narrow screen a sheet at its foot, there only with a claim. */
export function ClaimPanel({ report, selection }: Props) {
  const { t } = useTranslation();
  const { ordered, shown, choose } = selection;
  const index = shown ? ordered.indexOf(shown) : -1;
  const others = shown ? overlapping(shown, ordered) : [];

  const backToText = () => {
    const id = shown?.id;
    document.querySelector<HTMLElement>(`.report-text [data-claims~="${id}"]`)?.focus();
  };
  const close = () => {
    backToText();
    void choose(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    backToText();
  };

  return (
    <aside className="claim-panel" data-empty={!shown} aria-label={t('claim.panel')} onKeyDown={onKeyDown}>
      <div id="claim-panel" tabIndex={-1} className="claim-panel-body">
        {shown ? (
          <>
            <PanelBar index={index} ordered={ordered} choose={choose} close={close} />
            <ClaimDetails claim={shown} report={report} />
            <OtherClaims claims={others} choose={choose} />
          </>
        ) : (
          <p className="claim-hint">{t('claim.hint')}</p>
        )}
      </div>
    </aside>
  );
}

interface BarProps {
  index: number;
  ordered: readonly ReportClaim[];
  choose: Selection['choose'];
  close: () => void;
}

function PanelBar({ index, ordered, choose, close }: BarProps) {
  const { t } = useTranslation();
  const previous = ordered[index - 1];
  const next = ordered[index + 1];
  return (
    <div className="claim-bar">
      <span className="faint">{t('claim.position', { index: index + 1, count: ordered.length })}</span>
      <button type="button" disabled={!previous} onClick={() => void (previous && choose(previous.id))}>
        <span aria-hidden="true">↑</span> {t('claim.previous')}
      </button>
      <button type="button" disabled={!next} onClick={() => void (next && choose(next.id))}>
        <span aria-hidden="true">↓</span> {t('claim.next')}
      </button>
      <button type="button" className="claim-close" aria-label={t('claim.close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function OtherClaims({ claims, choose }: { claims: readonly ReportClaim[]; choose: Selection['choose'] }) {
  const { t } = useTranslation();
  if (claims.length === 0) return null;
  return (
    <section className="claim-others">
      <h3>{t('claim.same')}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" lang="zh-CN" onClick={() => void choose(claim.id)}>
              {claim.name}
              <span className="faint">{claim.value === null ? '' : ` ${claim.value}${claim.unit}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
