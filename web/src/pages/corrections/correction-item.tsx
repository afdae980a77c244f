import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CorrectionView } from '../../api/desk-types';
import { claimAnchor } from '../../components/claim-anchor';
import { MadeBy } from '../../corrections/made-by';
import { ValueChangesView } from '../../corrections/value-changes-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import { TurnForm } from './turn-form';

interface Props {
  correction: CorrectionView;
  isEditor: boolean;
}

/** A correction: what was done to which words, by whom, when and why, and what became of it. */
export function CorrectionItem({ correction, isEditor }: Props) {
  const { t } = useTranslation('corrections');
  const { kind, state, why, region, year, quote, outcome, before, after, person, at, reason } = correction;
  return (
    <article className="correction" data-state={state}>
      <header>
        <h2>
          {t(`kinds.${kind}`)}{' '}
          <Link to={`/regions/${region.code}?year=${year}`}>
            <span lang="zh-CN">{region.name}</span> {t('reportOf', { year })}
          </Link>
        </h2>
        <span className="correction-state">{t(`states.${state}`)}</span>
        <MadeBy person={person} at={at} />
      </header>
      {quote && (
        <blockquote lang="zh-CN">
          {quote}
          {outcome && <Outcome outcome={outcome} isLinked={kind === 'link'} />}
        </blockquote>
      )}
      <ValueChangesView kind={kind} before={before} after={after} />
      {reason && (
        <p>
          <span className="correction-label">{t('reason')}</span> {reason}
        </p>
      )}
      {why && <p className="correction-note">{t(`why.${why}`)}</p>}
      <Withdrawal correction={correction} />
      <Addresses correction={correction} isEditor={isEditor} />
      {isEditor && <TurnForm correction={correction} />}
    </article>
  );
}

/** The other end of a link, in the words of its report. */
function Outcome({ outcome, isLinked }: { outcome: NonNullable<CorrectionView['outcome']>; isLinked: boolean }) {
  return (
    <>
      <span aria-hidden="true">{isLinked ? ' ↔ ' : ' ↮ '}</span>
      {outcome.quote}
    </>
  );
}

function Withdrawal({ correction: { withdrawn } }: { correction: CorrectionView }) {
  const { t } = useTranslation('corrections');
  const formatTime = useTimeFormat();
  if (!withdrawn) return null;
  return (
    <p className="correction-note">
      {t('withdrawn', { name: withdrawn.person.name, time: formatTime(withdrawn.at) })}
      {withdrawn.reason && `${t('colon')}${withdrawn.reason}`}
    </p>
  );
}

/** Where what was corrected is to be seen. */
function Addresses({ correction: { reportId, claimId, verdictKey }, isEditor }: Props) {
  const { t } = useTranslation('corrections');
  if (reportId === null) return null;
  const place = claimId === null ? '' : `#${claimAnchor(claimId)}`;
  return (
    <p className="correction-links screen-only">
      {verdictKey && <Link to={`/verdicts/${verdictKey}`}>{t('toVerdict')}</Link>}
      <Link to={`/reports/${reportId}${place}`}>{t('toReport')}</Link>
      {isEditor && <Link to={`/desk/reports/${reportId}${place}`}>{t('toDesk')}</Link>}
    </p>
  );
}
