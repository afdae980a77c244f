import { useTranslation } from 'react-i18next';
import type { SourceLook } from '../../api/sources.queries';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';

const MOST = 100;

/** One line for each look, the newest first, with what it brought. */
export function SourceLooks({ looks }: { looks: SourceLook[] }) {
  const { t } = useTranslation('sources');
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{t('looks')}</h2>
      {looks.length === 0 && <p className="faint">{t('neverLooked')}</p>}
      {looks.length >= MOST && <p className="faint">{t('looksKept')}</p>}
      <ol className="source-list">
        {looks.map((look) => (
          <li key={look.id}>
            <Look look={look} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Look({ look: { at, line, document, taken, durationMs } }: { look: SourceLook }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const formatTime = useTimeFormat();
  const seconds = new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 2 }).format(durationMs / 1_000);
  return (
    <>
      <p>{line[language]}</p>
      <p className="faint">
        <time dateTime={at}>{formatTime(at)}</time> · {t('seconds', { seconds })}
        {document && ` · ${taken ? t('taken') : t('beside')} `}
        {document && (document.state === 'read' || document.state === 'beside') && (
          <a href={`/api/v1/documents/${document.id}/content`} download>
            {t('content')}
          </a>
        )}
      </p>
    </>
  );
}
