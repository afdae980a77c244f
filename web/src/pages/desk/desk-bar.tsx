import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskReport } from '../../api/desk-types';
import { addressOfFilter } from './review-filter';
import type { Desk } from './use-desk';

/** Where one is, how far the report is, and what can be taken back. */
export function DeskBar({ desk, work }: { desk: DeskReport; work: Desk }) {
  const { t } = useTranslation('desk');
  const { acts, walk, viewed } = work;
  const reviewed = desk.claims.filter(({ rejected, correction }) => !rejected && correction !== null).length;
  return (
    <div className="desk-bar">
      <Link className="button" to={`/desk?${addressOfFilter(walk.filter)}`}>
        <span aria-hidden="true">←</span> {t('bar.inQueue')} <kbd>Q</kbd>
      </Link>
      {walk.item && (
        <button type="button" className="button" onClick={() => void walk.skip()}>
          {t('bar.skip')} <kbd>N</kbd>
        </button>
      )}
      <button
        type="button"
        className="button"
        disabled={acts.busy || acts.stack.done.length === 0}
        onClick={() => void work.turn('undo')}
      >
        {t('bar.undo')} <kbd>Ctrl+Z</kbd>
      </button>
      <button
        type="button"
        className="button"
        disabled={acts.busy || acts.stack.undone.length === 0}
        onClick={() => void work.turn('redo')}
      >
        {t('bar.redo')}
      </button>
      <button type="button" className="button" onClick={() => work.setOpen({ sheet: 'accept' })}>
        {t('bar.acceptRest')}
      </button>
      <button type="button" className="button" onClick={() => work.setOpen({ sheet: 'identify' })}>
        {t('bar.identify')}
      </button>
      <button type="button" className="button" onClick={() => work.setOpen({ sheet: 'help' })}>
        {t('bar.help')} <kbd>?</kbd>
      </button>
      <span className="desk-bar-progress">
        {t('bar.reviewed', { reviewed, claims: viewed.length })}
        <meter
          min={0}
          max={Math.max(viewed.length, 1)}
          value={reviewed}
          aria-label={t('bar.reviewed', { reviewed, claims: viewed.length })}
        />
      </span>
      <Link to={`/reports/${desk.report.id}`}>{t('bar.publicPage')}</Link>
    </div>
  );
}
