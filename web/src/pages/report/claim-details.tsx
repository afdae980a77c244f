import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportClaim, ReportDetails } from '../../api/types';
import { claimAnchor } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { ClaimFields } from './claim-fields';

interface Props {
  claim: ReportClaim;
  report: ReportDetails;
}

/** What was read in a passage, what became of it, and where its counterpart stands. */
export function ClaimDetails({ claim, report }: Props) {
  const { t } = useTranslation();
  const { counterpart, scorecardYear } = claim;
  const targetId = claim.role === 'target' ? claim.id : counterpart?.claimId;
  const row = targetId === undefined ? '' : `#${claimAnchor(targetId)}`;

  return (
    <div className="claim-details">
      <p className="claim-kind">
        <span className="claim" data-roles={claim.role}>
          {t(`report.${claim.role}`)}
        </span>
        {claim.headline && claim.role === 'target' && <span>{t('claim.headline')}</span>}
        {claim.plan && claim.role === 'target' && <span>{t('claim.planned')}</span>}
      </p>
      <h2 lang="zh-CN">{claim.name}</h2>
      <FigureView figure={claim} />
      <blockquote lang="zh-CN">{claim.quote}</blockquote>
      {(claim.verdict || counterpart) && (
        <div className="claim-verdict">
          {claim.verdict && <VerdictLabel verdict={claim.verdict} />}
          {counterpart && (
            <Link to={`/reports/${counterpart.reportId}#${claimAnchor(counterpart.claimId)}`}>
              {t(claim.role === 'target' ? 'claim.seeOutcome' : 'claim.seeTarget', { year: counterpart.year })}
            </Link>
          )}
          {claim.verdictKey && <Link to={`/verdicts/${claim.verdictKey}`}>{t('scorecard.verdictPage')}</Link>}
          {scorecardYear !== null && report.region && (
            <Link to={`/regions/${report.region.code}?year=${scorecardYear}${row}`}>
              {t('claim.seeScorecard', { year: scorecardYear })}
            </Link>
          )}
        </div>
      )}
      <ClaimFields claim={claim} />
    </div>
  );
}
