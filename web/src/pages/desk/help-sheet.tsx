import { useTranslation } from 'react-i18next';
import { Sheet } from './sheet';
import { type Action, SHORTCUTS } from './shortcuts';
import { useStoredChoice } from './use-stored-choice';

/** All keys of the desk, and whether single ones work. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('desk');
  const [enabled, enable] = useStoredChoice('duixian.desk.keys', true);
  return (
    <Sheet title={t('help.title')} onClose={onClose}>
      <label className="check">
        <input type="checkbox" checked={enabled} onChange={(event) => enable(event.currentTarget.checked)} />
        {t('help.enabled')}
      </label>
      <div className="key-groups">
        {(Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[]).map((group) => (
          <section key={group}>
            <h3>{t(`help.${group}`)}</h3>
            <dl className="keys">
              {(Object.entries(SHORTCUTS[group]) as [Action, string][]).map(([action, key]) => (
                <div key={action}>
                  <dt>
                    <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
                  </dt>
                  <dd>{t(`key.${action}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}
