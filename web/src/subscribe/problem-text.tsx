import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';
import { useLanguage } from '../i18n/use-language';

/** Why something was not taken, as the server says it. */
export function ProblemText({ error }: { error: Error | null }) {
  const { t } = useTranslation('subscribe');
  const language = useLanguage();
  if (!error) return null;
  return (
    <p className="subscribe-problem" role="alert">
      {(error instanceof ApiError && error.detail(language)) || t('failed')}
    </p>
  );
}
