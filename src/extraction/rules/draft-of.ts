import { indicatorByCode } from '../indicators/catalogue';
import { isMainIndicator } from '../indicators/main-indicators';
import { ClaimField, Op } from '../types';
import { ToldTime } from '../time/time-phrase';
import { Draft } from './draft';
import { FALL_FIRST, measureOf } from './measure';
import { periodOf } from './period-of';
import { Predicate } from './predicate';
import { Reading } from './rule';
import { Subject, withoutPace } from './subject';
import { Window } from './window';

const FALLING_NAME = /(?:降幅|下降率|降低率|下降幅度|减幅|降价)$/;

/** The bound that the words put on the figure; 控制在 bounds from above only where nothing else bounds. */
function opOf(window: Window, predicate: Predicate, falling: boolean): Op {
  const { figure } = window;
  if (figure.high !== undefined) return 'range';
  const behind = figure.op;
  const op = behind && behind !== 'gt' ? behind : (predicate.op ?? behind ?? 'eq');
  if (falling && op === 'ge') return 'le';
  if (falling && op === 'gt') return 'lt';
  return op;
}

/** 一般公共预算收入的82%, 完成任务的196%: a part of what is named. */
const isPartOf = ({ figure, left }: Window, { indicator }: Subject, { verb }: Predicate): boolean =>
  figure.kind === 'percent' &&
  indicatorByCode(indicator)?.unit !== '%' &&
  left.endsWith('的') &&
  (verb === 'none' || verb === 'done');

/** 五年民生投入140亿元，占支出的86%: the share is of the same years. */
const isShareOfFlow = (subject: Subject, predicate: Predicate, time: ToldTime): boolean =>
  /(?:支出|投入)占/.test(subject.name) &&
  predicate.verb === 'none' &&
  time.period.plan &&
  time.period.role === 'outcome';

/** Puts a claim together from a figure, its subject and its predicate. */
export function draftOf(
  reading: Reading,
  window: Window,
  subject: Subject,
  rule: string,
  overrides: Partial<Draft> = {},
  predicate: Predicate = reading.predicate,
): Draft {
  const { figure } = window;
  const { memory, context } = reading;
  const partOf = overrides.measure === undefined && isPartOf(window, subject, predicate);
  const said = { ...predicate, cumulative: predicate.cumulative || /累计/.test(window.left) };
  const measure =
    overrides.measure ?? (partOf ? 'share' : undefined) ?? measureOf(figure, said, subject.name, subject.indicator);
  const keepsYear = memory.mainTime && isMainIndicator(subject.indicator) && !predicate.average && !predicate.base;
  const time = keepsYear && memory.mainTime ? memory.mainTime : memory.time;
  const falling =
    (measure === 'growth' || measure === 'change') &&
    ((predicate.verb === 'down' && !predicate.to) || FALLING_NAME.test(subject.name) || FALL_FIRST.test(subject.name));
  const sign = falling ? -1 : 1;
  const stated: ClaimField[] = ['unit'];
  if (subject.start >= window.clauseStart) stated.push('subject');
  if (predicate.verb !== 'none') stated.push('measure');
  return {
    indicator: partOf && isMainIndicator(subject.indicator) ? '' : subject.indicator,
    name: measure === 'growth' ? withoutPace(subject) : subject.name,
    measure,
    average: predicate.average,
    op: opOf(window, predicate, falling),
    value: sign * figure.value,
    ...(figure.high === undefined ? {} : { high: sign * figure.high }),
    unit: figure.unit,
    period: isShareOfFlow(subject, said, time) ? time.period : periodOf(time, context.year, figure, predicate, measure),
    span: time.period,
    reached:
      predicate.to ||
      predicate.verb === 'reach' ||
      predicate.verb === 'hold' ||
      (predicate.op === 'gt' && !/累计/.test(window.left)) ||
      (time.period.role === 'target' && subject.indicator === 'fixed_asset_investment'),
    headline: false,
    hedge: memory.hedge,
    scope: subject.scope,
    start: Math.min(subject.start, window.leftStart),
    end: figure.end,
    figureStart: figure.start,
    rule,
    stated,
    confidence: 0.9,
    ...overrides,
  };
}
