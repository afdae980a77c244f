import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskClaim, DeskVerdict } from '../../api/desk-types';
import type { Claim } from '../../api/types';
import { claimAnchor } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { useLanguage } from '../../i18n/use-language';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { linkOf, unlinkOf } from './link-inputs';
import { percent } from './percent';
import type { Desk } from './use-desk';

interface Props {
  verdict: DeskVerdict;
  /** The claim in view: target or outcome of the verdict. */
  claim: DeskClaim;
  work: Desk;
  /** The keys stand for the first card. */
  first: boolean;
}

/** The verdict with both quotes, the other outcomes that were considered, and what an editor can decide about it. */
export function VerdictCard({ verdict, claim, work, first }: Props) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { target, outcome, runnersUp, overrule, link, unlinked, computed } = verdict;
  const busy = work.acts.busy;
  const run = (input: ReturnType<typeof linkOf>) => void work.run([input], { reportId: target.reportId });
  const key = (name: string) => first && <kbd>{name}</kbd>;
  return (
    <div className="verdict-card">
      <p className="verdict-card-head">
        <VerdictLabel verdict={verdict.verdict} />
        <span className="faint">
          {t('verdict.year', { year: verdict.year })} ·{' '}
          {t('verdict.confidence', { percent: percent(verdict.confidence) })}
        </span>
      </p>
      <Side claim={target} label={t('verdict.target', { year: target.reportYear })} here={claim.id === target.id} />
      {outcome ? (
        <Side
          claim={outcome}
          label={t('verdict.outcome', { year: outcome.reportYear })}
          here={claim.id === outcome.id}
        />
      ) : (
        <p className="faint">{t('verdict.noOutcome')}</p>
      )}
      <p className="verdict-card-reason">{verdict.reason[language]}</p>
      {link && <p className="faint">{t('verdict.linked', { name: link.person.name })}</p>}
      {overrule && <p>{t('verdict.overruled', { name: overrule.person.name, reason: overrule.reason })}</p>}
      {computed && (
        <p className="verdict-computed">
          {t('verdict.computed')} <VerdictLabel verdict={computed.verdict} />{' '}
          <span className="faint">{computed.reason[language]}</span>
        </p>
      )}
      <p className="actions">
        {outcome && (
          <>
            <button type="button" className="button" disabled={busy} onClick={() => run(linkOf(verdict, outcome.id))}>
              {t('verdict.link')} {key('L')}
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => run(unlinkOf(verdict, outcome.id))}>
              {t('verdict.unlink')} {key('U')}
            </button>
          </>
        )}
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => work.setOpen({ sheet: 'link', verdict })}
        >
          {t('verdict.another')} {key('P')}
        </button>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => work.setOpen({ sheet: 'overrule', verdict })}
        >
          {t('verdict.overrule')} {key('O')}
        </button>
      </p>
      {runnersUp.length > 0 && (
        <>
          <h4>{t('verdict.runnersUp')}</h4>
          <ol className="runners-up">
            {runnersUp.map(({ claim: other, confidence }, index) => (
              <li key={other.id}>
                <Side claim={other} label={percent(confidence)} here={false} />
                {unlinked.some(({ outcomeClaimId }) => outcomeClaimId === other.id) && (
                  <span className="faint">
                    {t('verdict.unlinkedBy', {
                      name: unlinked.find(({ outcomeClaimId }) => outcomeClaimId === other.id)!.person.name,
                    })}
                  </span>
                )}
                <button type="button" className="button" disabled={busy} onClick={() => run(linkOf(verdict, other.id))}>
                  {t('verdict.choose')} {key(String(index + 1))}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Side({ claim, label, here }: { claim: Claim; label: string; here: boolean }) {
  return (
    <div className="verdict-side" data-here={here}>
      <span className="faint">{label}</span>
      <FigureView figure={claim} />
      {here ? (
        <q lang="zh-CN">{claim.quote}</q>
      ) : (
        <Link to={`/desk/reports/${claim.reportId}#${claimAnchor(claim.id)}`}>
          <q lang="zh-CN">{claim.quote}</q>
        </Link>
      )}
    </div>
  );
}
