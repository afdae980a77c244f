import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import { CorrectionLine } from './correction-line';
import type { Desk } from './use-desk';

/** Why the queue led here; for a correction without its claim also what it says, and what can be done with it. */
export function QueueReason({ desk, work }: { desk: DeskReport; work: Desk }) {
  const { t } = useTranslation('desk');
  const { t: ofCorrections } = useTranslation('corrections');
  const { walk, claim, selected } = work;
  if (!walk.item || !walk.why) return null;
  const correction = desk.corrections.find(({ id }) => walk.item === `correction:${id}`);
  if (!correction && walk.why !== 'held' && !walk.isAt(claim)) return null;
  // The figure of the year before stands in the queue; here the sentence is at hand.
  const why = walk.why === 'jump' ? t('kind.jump') : t(`why.${walk.why}`);
  return (
    <section className="queue-reason">
      <p>
        <span className="tag" data-kind={walk.why}>
          {t(`kind.${walk.why}`)}
        </span>{' '}
        {why}
      </p>
      {correction && (
        <>
          <CorrectionLine correction={correction} />
          <p className="actions">
            {correction.state !== 'withdrawn' && (
              <button type="button" className="button primary" onClick={() => void work.withdraw(correction.id)}>
                {ofCorrections('withdraw')} <kbd>D</kbd>
              </button>
            )}
            {selected && correction.after && (
              <button type="button" className="button" onClick={() => work.add(correction)}>
                {t('history.reuse')}
              </button>
            )}
          </p>
        </>
      )}
      {walk.why === 'held' && (
        <button type="button" className="button primary" onClick={() => work.setOpen({ sheet: 'identify' })}>
          {t('bar.identify')} <kbd>I</kbd>
        </button>
      )}
    </section>
  );
}
