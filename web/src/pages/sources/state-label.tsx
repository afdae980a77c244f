import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.queries';

const SIGNS: Record<Source['state'], string> = { new: '○', fine: '●', trouble: '▲', off: '–' };

/** How a source stands: by sign, word and colour together. */
export function StateLabel({ state }: { state: Source['state'] }) {
  const { t } = useTranslation('sources');
  return (
    <span className="source-state" data-state={state}>
      <span aria-hidden="true">{SIGNS[state]}</span> {t(`states.${state}`)}
    </span>
  );
}
