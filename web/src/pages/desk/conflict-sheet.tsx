import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimFields, CorrectionInput, DeskClaim } from '../../api/desk-types';
import { FigureView } from '../../components/figure-view';
import { RegionName } from '../../components/region-name';
import { useTimeFormat } from '../../i18n/use-time-format';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { type Conflict, decidedForYours } from './conflict';
import { Sheet } from './sheet';
import type { Acts } from './use-acts';

interface Props {
  conflict: Conflict;
  acts: Acts;
  done: (claimId: number | null) => Promise<void>;
}

/** Two editors on one thing: both versions side by side, and the second decides. */
export function ConflictSheet({ conflict, acts, done }: Props) {
  const { t } = useTranslation('desk');
  const { t: ofCorrections } = useTranslation('corrections');
  const formatTime = useTimeFormat();
  const { yours, theirs } = conflict;
  const fields = yours.kind === 'change' ? differing(yours.fields, theirs.claim) : [];

  const takeMine = async () => {
    acts.setConflict(null);
    const result = await acts.act(decidedForYours(conflict));
    if (result) await done(result.claims.find(({ rejected }) => !rejected)?.id ?? null);
  };
  const keepTheirs = () => {
    acts.setConflict(null);
    void done(theirs.claim?.id ?? null);
  };
  return (
    <Sheet title={t('conflict.title')} onClose={() => acts.setConflict(null)}>
      <p>
        {theirs.correction && theirs.person && theirs.at
          ? t('conflict.lede', { name: theirs.person.name, time: formatTime(theirs.at) })
          : t('conflict.undone')}
      </p>
      <div className="conflict-sides">
        <section>
          <h3>{t('conflict.yours')}</h3>
          <YourSide yours={yours} />
        </section>
        <section>
          <h3>{t('conflict.theirs')}</h3>
          <p>{theirs.correction && ofCorrections(`kinds.${theirs.correction.kind}`)}</p>
          <TheirSide theirs={theirs} />
          {theirs.correction?.reason && <p className="faint">{theirs.correction.reason}</p>}
        </section>
      </div>
      {fields.length > 0 && (
        <table className="conflict-fields">
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              <th scope="col">{t('conflict.yours')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(([field, mine, other]) => (
              <tr key={field}>
                <th scope="row">{t(`field.${field as 'value'}`)}</th>
                <td>{mine}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="sheet-actions">
        <button type="button" className="button" onClick={keepTheirs}>
          {t('conflict.keepTheirs')}
        </button>
        <button type="button" className="button primary" onClick={() => void takeMine()}>
          {t('conflict.useMine')}
        </button>
      </p>
    </Sheet>
  );
}

function YourSide({ yours }: { yours: CorrectionInput }): ReactNode {
  const { t: ofCorrections } = useTranslation('corrections');
  return (
    <>
      <p>{ofCorrections(`kinds.${yours.kind}`)}</p>
      {'fields' in yours && <FieldsView claim={yours.fields} />}
      {yours.kind === 'identify' && (
        <p>
          <RegionName code={yours.region} /> · {yours.year}
        </p>
      )}
      {yours.kind === 'overrule' && <VerdictLabel verdict={yours.verdict} />}
    </>
  );
}

function TheirSide({ theirs: { claim, report } }: Pick<Conflict, 'theirs'>): ReactNode {
  const { t } = useTranslation('desk');
  if (report) return <p lang="zh-CN">{report.title}</p>;
  return claim ? <FieldsView claim={claim} /> : <p>{t('conflict.gone')}</p>;
}

function FieldsView({ claim }: { claim: ClaimFields }) {
  return (
    <p>
      <b lang="zh-CN">{claim.name}</b> <FigureView figure={claim} />
    </p>
  );
}

function differing(yours: ClaimFields, theirs: DeskClaim | null): [field: string, mine: string, other: string][] {
  if (!theirs) return [];
  const told = (value: ClaimFields[keyof ClaimFields]) => (value === null || value === '' ? '—' : String(value));
  return (Object.keys(yours) as (keyof ClaimFields)[])
    .filter((field) => told(yours[field]) !== told(theirs[field]))
    .map((field) => [field, told(yours[field]), told(theirs[field])]);
}
