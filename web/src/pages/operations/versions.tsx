import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';

/** Which versions run here. */
export function Versions({ versions }: { versions: Operations['versions'] }) {
  const { t } = useTranslation('operations');
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <dl className="versions">
        {(['application', 'node', 'rules', 'judgement'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`version.${part}`)}</dt>
            <dd>
              <code>{versions[part]}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
