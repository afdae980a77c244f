import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../api/desk-types';
import { IndicatorSelect } from '../../components/indicator-select';
import { type Draft, type DraftProblem, withFigure } from './draft';
import { figuresAround } from './find-figures';

interface Props {
  draft: Draft;
  text: string;
  selected: Words | null;
  problems: readonly DraftProblem[];
  change: (change: Partial<Draft>) => void;
}

const MEASURES = ['level', 'growth', 'change', 'cumulative', 'share', 'rank'] as const;
const OPS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'relative'] as const;

/** All fields of a claim. The figure can be typed, or picked from those of its sentence. */
export function DraftForm({ draft, text, selected, problems, change }: Props) {
  const { t } = useTranslation('desk');
  const problemOf = (field: DraftProblem['field']) => problems.find((each) => each.field === field)?.problem;
  const text_ = (field: 'name' | 'unit' | 'hedge' | 'scope' | 'value' | 'high' | 'start' | 'end' | 'reference') => ({
    value: draft[field] ?? '',
    problem: problemOf(field as DraftProblem['field']),
    set: (value: string) => change({ [field]: value }),
  });
  return (
    <div className="draft-form">
      <Choice
        label={t('field.role')}
        value={draft.role}
        options={['target', 'outcome']}
        word={(role) => t(`role.${role}`)}
        set={(role) => change({ role })}
      />
      <Choice
        label={t('field.measure')}
        value={draft.measure}
        options={MEASURES}
        word={(measure) => t(`measure.${measure}`)}
        set={(measure) => change({ measure })}
      />
      <TextField wide label={t('field.name')} lang="zh-CN" {...text_('name')} />
      <label className="field wide">
        <span>{t('field.indicator')}</span>
        <IndicatorSelect
          chosen={draft.indicator}
          none={t('field.noIndicator')}
          choose={(indicator) => change({ indicator })}
        />
      </label>
      <Choice
        label={t('field.op')}
        value={draft.op}
        options={OPS}
        word={(op) => t(`op.${op}`)}
        set={(op) => change({ op })}
      />
      {draft.op === 'relative' ? (
        <TextField label={t('field.reference')} lang="zh-CN" {...text_('reference')} />
      ) : (
        <TextField
          label={t(draft.op === 'range' ? 'field.low' : 'field.value')}
          mode="decimal"
          name="value"
          {...text_('value')}
        />
      )}
      {draft.op === 'range' && <TextField label={t('field.high')} mode="decimal" {...text_('high')} />}
      <TextField label={t('field.unit')} lang="zh-CN" {...text_('unit')} />
      {draft.op !== 'relative' && <FigurePicks draft={draft} text={text} change={change} />}
      <TextField label={t('field.start')} mode="numeric" {...text_('start')} />
      <TextField label={t('field.end')} mode="numeric" {...text_('end')} />
      <div className="wide draft-checks">
        <Check label={t('field.headline')} on={draft.headline} set={(headline) => change({ headline })} />
        <Check label={t('field.plan')} on={draft.plan} set={(plan) => change({ plan })} />
        <Check label={t('field.average')} on={draft.average} set={(average) => change({ average })} />
      </div>
      <TextField label={t('field.hedge')} lang="zh-CN" {...text_('hedge')} />
      <TextField label={t('field.scope')} lang="zh-CN" {...text_('scope')} />
      <div className="wide draft-quote">
        <span className="field-label">{t('field.quote')}</span>
        <blockquote lang="zh-CN">{draft.quote}</blockquote>
        {selected && selected.quote !== draft.quote && (
          <button type="button" className="plain" onClick={() => change(selected)}>
            {t('field.useSelection')} <kbd>W</kbd>
          </button>
        )}
      </div>
    </div>
  );
}

interface PicksProps {
  draft: Draft;
  text: string;
  change: (change: Partial<Draft>) => void;
}

/** The figures of the sentence: one press instead of typing, and the quote grows where it does not hold the figure. */
function FigurePicks({ draft, text, change }: PicksProps) {
  const { t } = useTranslation('desk');
  const figures = figuresAround(text, draft);
  if (figures.length === 0) return null;
  return (
    <div className="wide figure-picks" role="group" aria-label={t('field.figures')}>
      <span className="field-label">{t('field.figures')}</span>
      {figures.map((figure) => {
        const picked = withFigure(draft, figure, text);
        return (
          <button
            key={figure.offset}
            type="button"
            className="figure-pick"
            aria-pressed={picked.value === draft.value && picked.high === draft.high && picked.unit === draft.unit}
            onClick={() => change(picked)}
          >
            {figure.quote}
          </button>
        );
      })}
    </div>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  problem: DraftProblem['problem'] | undefined;
  set: (value: string) => void;
  wide?: boolean;
  lang?: string;
  name?: string;
  mode?: 'decimal' | 'numeric';
}

function TextField({ label, value, problem, set, wide, lang, name, mode }: TextFieldProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  return (
    <label className="field" data-wide={wide}>
      <span>{label}</span>
      <input
        value={value}
        lang={lang}
        name={name}
        inputMode={mode}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && id}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {problem && (
        <span id={id} className="field-problem">
          {t(`problem.${problem}`)}
        </span>
      )}
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  word: (value: Value) => string;
  set: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, word, set }: ChoiceProps<Value>): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {word(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Check({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
