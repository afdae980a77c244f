import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewQueueQuery } from '../../api/desk.queries';
import type { ReviewQueue } from '../../api/desk-types';
import { QueryView } from '../../components/query-view';
import { type Acceptable, AcceptSheet } from './accept-sheet';
import { HelpSheet } from './help-sheet';
import { addressOfItem } from './item-address';
import { QueueItemRow } from './queue-item-row';
import { REVIEW_KINDS, type ReviewFilter } from './review-filter';
import { SaidNotice } from './said-notice';
import { useActs } from './use-acts';
import { useNextItem } from './use-next-item';
import { useShortcuts } from './use-shortcuts';

interface Props {
  filter: ReviewFilter;
  choose: (change: Partial<ReviewFilter>) => void;
}

/** The open items, with how many of each kind there are, and what can be done with several at once. */
export function QueueList({ filter, choose }: Props) {
  const query = useQuery(reviewQueueQuery(filter));
  return <QueryView query={query}>{(queue) => <Loaded queue={queue} filter={filter} choose={choose} />}</QueryView>;
}

function Loaded({ queue, filter, choose }: Props & { queue: ReviewQueue }) {
  const { t } = useTranslation('desk');
  const acts = useActs();
  const goToNext = useNextItem(filter, acts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sheet, setSheet] = useState<'accept' | 'help' | null>(null);
  const { items, counts } = queue;
  const acceptable = items.filter((item) => isAcceptable(item) && !item.holder);
  const selected = acceptable.filter(({ key }) => chosen.has(key));
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);

  const begin = () => goToNext([]);
  const move = (by: number) => {
    const links = [...document.querySelectorAll<HTMLElement>('.queue-item-link')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  };
  useShortcuts(
    {
      next: () => move(1),
      previous: () => move(-1),
      skip: begin,
      undo: () => acts.turn('undo'),
      redo: () => acts.turn('redo'),
      help: () => setSheet('help'),
    },
    acts,
  );
  const toggle = (key: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  return (
    <section aria-labelledby="queue-title">
      <div className="queue-bar">
        <h2 id="queue-title">{t('queue.title')}</h2>
        <button type="button" className="button primary" disabled={total === 0} onClick={() => void begin()}>
          {t('queue.begin')} <kbd>N</kbd>
        </button>
        <button type="button" className="button" onClick={() => setSheet('help')}>
          {t('bar.help')} <kbd>?</kbd>
        </button>
      </div>
      <SaidNotice acts={acts} />
      <div className="queue-kinds" role="group" aria-label={t('queue.filters')}>
        <KindButton label={t('queue.all')} count={total} on={!filter.kind} choose={() => choose({ kind: undefined })} />
        {REVIEW_KINDS.filter((kind) => counts[kind] > 0 || filter.kind === kind).map((kind) => (
          <KindButton
            key={kind}
            label={t(`kind.${kind}`)}
            count={counts[kind]}
            on={filter.kind === kind}
            choose={() => choose({ kind })}
          />
        ))}
      </div>
      {items.length === 0 && <p className="desk-none">{t(total === 0 ? 'queue.none' : 'queue.noneFiltered')}</p>}
      {acceptable.length > 0 && (
        <div className="queue-many">
          <label className="check">
            <input
              type="checkbox"
              checked={selected.length === acceptable.length}
              ref={(box) => {
                if (box) box.indeterminate = selected.length > 0 && selected.length < acceptable.length;
              }}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(new Set(checked ? acceptable.map(({ key }) => key) : []))
              }
            />
            {t('queue.selectAll')}
          </label>
          <button type="button" className="button" disabled={selected.length === 0} onClick={() => setSheet('accept')}>
            {t('queue.accept', { count: selected.length })}
          </button>
        </div>
      )}
      <ol className="queue-items" aria-label={t('queue.items')}>
        {items.map((item) => (
          <QueueItemRow
            key={item.key}
            item={item}
            address={addressOfItem(item, filter)}
            chosen={chosen.has(item.key)}
            toggle={isAcceptable(item) && !item.holder ? () => toggle(item.key) : undefined}
          />
        ))}
      </ol>
      {items.length > 0 && items.length < (filter.kind ? counts[filter.kind] : total) && (
        <p className="faint">{t('queue.more', { count: items.length })}</p>
      )}
      {sheet === 'accept' && (
        <AcceptSheet
          claims={selected.map(({ claim }) => claim as Acceptable)}
          acts={acts}
          onClose={() => {
            setSheet(null);
            setChosen(new Set());
          }}
        />
      )}
      {sheet === 'help' && <HelpSheet onClose={() => setSheet(null)} />}
    </section>
  );
}

const isAcceptable = ({ kind, claim }: ReviewQueue['items'][number]) =>
  claim !== null && (kind === 'verdict' || kind === 'confidence' || kind === 'jump');

interface KindProps {
  label: string;
  count: number;
  on: boolean;
  choose: () => void;
}

function KindButton({ label, count, on, choose }: KindProps) {
  return (
    <button type="button" className="queue-kind" aria-pressed={on} onClick={choose}>
      {label} <b>{count}</b>
    </button>
  );
}
