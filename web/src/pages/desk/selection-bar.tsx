import { useTranslation } from 'react-i18next';
import type { Desk } from './use-desk';

/** What can be done with the words that are selected in the text. */
export function SelectionBar({ work }: { work: Desk }) {
  const { t } = useTranslation('desk');
  const { selected, selectedFigure, current } = work;
  if (!selected) return null;
  // Pressing a button must not take the selection away.
  const keep = { onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault() };
  return (
    <div className="selection-bar" role="toolbar" aria-label={t('text.selected')} {...keep}>
      <q lang="zh-CN">{selected.quote.length > 40 ? `${selected.quote.slice(0, 40)}…` : selected.quote}</q>
      <button type="button" className="button" disabled={!current || !selectedFigure} onClick={work.takeFigure}>
        {t('text.takeFigure')} <kbd>V</kbd>
      </button>
      <button type="button" className="button" disabled={!current} onClick={work.takeQuote}>
        {t('text.takeQuote')} <kbd>W</kbd>
      </button>
      <button type="button" className="button primary" onClick={() => work.add()}>
        {t('text.addHere')} <kbd>A</kbd>
      </button>
    </div>
  );
}
