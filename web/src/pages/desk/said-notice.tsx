import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../i18n/use-language';
import type { Acts, Said } from './use-acts';

/** What came of the last thing that was done, also aloud: saved or not, and which verdicts it changed. */
export function SaidNotice({ acts: { said, dropped } }: { acts: Acts }) {
  const { t } = useTranslation('desk');
  const failed = said?.failure !== undefined;
  return (
    <div className="desk-said" role={failed ? 'alert' : 'status'} data-failed={failed}>
      {said && (failed ? <FailureSaid said={said} /> : <DoneSaid said={said} />)}
      {dropped > 0 && <p>{t('said.dropped', { count: dropped })}</p>}
    </div>
  );
}

function FailureSaid({ said: { what, failure } }: { said: Said }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { pathname, search, hash } = useLocation();
  if (failure?.status === 401)
    return (
      <p>
        {t('gate.expired')}{' '}
        <Link to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`}>{t('gate.signIn')}</Link>
      </p>
    );
  const detail = failure?.[language];
  if (what === 'stayed') return <p>{t('said.stayed', { detail: detail ?? t('said.unreachable') })}</p>;
  return <p>{detail ? t('said.failed', { detail }) : t('said.offline')}</p>;
}

function DoneSaid({ said: { what, moves } }: { said: Said }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const word = (verdict: string | null) => (verdict === null ? t('said.gone') : common(`verdict.${verdict as 'met'}`));
  return (
    <p>
      {t(`said.${what as 'done'}`)}{' '}
      {moves.length > 0 &&
        t('said.moved', {
          list: moves
            .map(({ name, from, to }) => t('said.move', { name, from: word(from), to: word(to) }))
            .join(language === 'en' ? '; ' : '；'),
        })}
    </p>
  );
}
