/**
 * The figures that the rules of linking and judging use. They are published (docs/judging.md) and versioned: whoever
 * changes one, or a rule, raises `JUDGEMENT_VERSION`, and every verdict can be computed again.
 */
export const JUDGEMENT_VERSION = '1.2.0';

export const PARAMETERS = {
  /** 左右: a share of the figure by which it may be missed … */
  aboutShare: 0.05,
  /** … and for percentages at least so many points. */
  aboutPoints: 0.2,
  /** 同步: growth may fall short of what it is to keep pace with by so many points. */
  pacePoints: 0.5,
  /** A growth derived from two levels that lies further than this from the target tells of a changed definition. */
  derivedGapPoints: 20,
  /** Names at least so alike are surely the same thing. */
  surelyAlike: 0.9,
  /** Where they are less alike, a figure so many times the other is taken for another thing's. */
  implausibleRatio: 10,
  /** Below this similarity two names are not taken for the same thing. */
  linkThreshold: 0.62,
  /** Levels that a growth is derived from have to be linked at least this surely. */
  levelThreshold: 0.8,
  /** A name this much less alike than another target's leaves the outcome to that one. */
  rivalGap: 0.1,
  /** From this similarity on, an outcome is kept for editors as a runner-up. */
  runnerUpThreshold: 0.4,
  /** From this likeness on, words without a figure are taken to speak of a target's thing. */
  mentionThreshold: 0.65,
  /** So many of the names most alike are looked at. */
  namesConsidered: 12,
  /** So many runners-up are kept. */
  runnersUp: 3,
} as const;
