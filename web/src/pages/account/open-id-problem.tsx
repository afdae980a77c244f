import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import '../../components/action-button.css';

const PROBLEMS = ['cancelled', 'disabled', 'name_taken', 'stale', 'taken', 'unavailable', 'unknown'] as const;

/** Why the way over the organisation's sign-in led to nothing: `?problem=openid.stale`. */
export function OpenIdProblem() {
  const { t } = useTranslation('account');
  const code = useSearchParams()[0].get('problem');
  if (!code) return null;
  const problem = PROBLEMS.find((each) => code === `openid.${each}`) ?? 'other';
  return (
    <p className="refusal" role="alert">
      {t(`openIdProblem.${problem}`)}
    </p>
  );
}
