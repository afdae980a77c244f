import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/use-language';
import type { Acts } from './use-acts';

/** What came of the last thing that was done, also aloud: saved or not, and which verdicts it changed. */
export function SaidNotice({ acts }: { acts: Acts }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { pathname, search, hash } = useLocation();
  const { said } = acts;
  const word = (verdict: string | null) => (verdict === null ? t('said.gone') : common(`verdict.${verdict as 'met'}`));
  const failed = said?.what === 'failed';
  const detail = said?.failure?.[language];
  return (
    <div className="desk-said" role={failed ? 'alert' : 'status'} data-failed={failed}>
      {said &&
        (failed ? (
          <p>
            {said.failure?.status === 401
              ? t('gate.expired')
              : detail
                ? t('said.failed', { detail })
                : t('said.offline')}{' '}
            {said.failure?.status === 401 && (
              <Link to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`}>{t('gate.signIn')}</Link>
            )}
          </p>
        ) : (
          <p>
            {t(`said.${said.what as 'done'}`)}{' '}
            {said.moves.length > 0 &&
              t('said.moved', {
                list: said.moves
                  .map(({ name, from, to }) => t('said.move', { name, from: word(from), to: word(to) }))
                  .join(language === 'en' ? '; ' : '；'),
              })}
          </p>
        ))}
    </div>
  );
}
