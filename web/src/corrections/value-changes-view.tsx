import { useTranslation } from 'react-i18next';
import type { ClaimFields, CorrectionView } from '../api/desk-types';
import { FigureView } from '../components/figure-view';
import { RegionName } from '../components/region-name';
import { type Verdict, VERDICTS } from '../verdicts/verdicts';
import { VerdictTurn } from '../verdicts/verdict-turn';
import { type ValueChange, valueChanges, wholeClaim } from './value-changes';
// The names of a claim's fields are those that editors fill in.
import '../pages/desk/words';
import './words';

interface Props {
  kind: CorrectionView['kind'];
  before: unknown;
  after: unknown;
}

/** What a correction changed, field by field; of a claim that was added or rejected what it says. */
export function ValueChangesView({ kind, before, after }: Props) {
  const changes = valueChanges(kind, before, after);
  const claim = wholeClaim(kind, before, after) as ClaimFields | null;
  if (claim)
    return (
      <p className="correction-claim">
        <span lang="zh-CN">{claim.name}</span> <FigureView figure={claim} />
      </p>
    );
  if (changes.length === 0) return null;
  return (
    <dl className="correction-changes">
      {changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </dl>
  );
}

function Change({ change: { field, from, to } }: { change: ValueChange }) {
  const { t } = useTranslation('corrections');
  const { t: ofDesk } = useTranslation('desk');
  return (
    <div>
      <dt>{isOwnField(field) ? t(field) : ofDesk(`field.${field as keyof ClaimFields}`)}</dt>
      <dd>
        {field === 'verdict' ? (
          <VerdictTurn from={verdictOrNull(from)} to={verdictOrNull(to)} />
        ) : (
          <>
            {from !== undefined && (
              <>
                <del>
                  <Value field={field} value={from} />
                </del>{' '}
                <span aria-hidden="true">→</span> <span className="only-read-aloud">{t('to')}</span>
              </>
            )}
            <ins>
              <Value field={field} value={to} />
            </ins>
          </>
        )}
      </dd>
    </div>
  );
}

/** What is changed otherwise than in a claim's fields. */
const isOwnField = (field: string): field is 'verdict' | 'region' | 'year' =>
  field === 'verdict' || field === 'region' || field === 'year';

function verdictOrNull(value: unknown): Verdict | null {
  return VERDICTS.find((verdict) => verdict === value) ?? null;
}

/** One value in the reader's words; names and units are the report's own. */
function Value({ field, value }: { field: string; value: unknown }) {
  const { t } = useTranslation('corrections');
  const { t: ofDesk } = useTranslation('desk');
  if (value === null || value === undefined || value === '') return t('empty');
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  if (field === 'region') return <RegionName code={value} />;
  if (field === 'measure') return ofDesk(`measure.${value as ClaimFields['measure']}`);
  if (field === 'op') return ofDesk(`op.${value as ClaimFields['op']}`);
  if (field === 'role') return ofDesk(`role.${value as ClaimFields['role']}`);
  return <span lang="zh-CN">{value}</span>;
}
