import { Draft } from './draft';
import { Memory } from './memory';
import { Predicate } from './predicate';
import { Window } from './window';

/** What every rule may ask for. */
export interface ReadingContext {
  /** The normalised text of the report. */
  text: string;
  year: number;
  regionNames: readonly string[];
}

/** A figure, or several that stand in a row, about to be read. */
export interface Reading {
  windows: readonly [Window, ...Window[]];
  predicate: Predicate;
  /** The words before the predicate. */
  subjectWords: string;
  subjectStart: number;
  memory: Memory;
  context: ReadingContext;
}

/** Reads claims from figures of one shape; undefined where the shape is not its own, an empty list where there is no claim. */
export interface Rule {
  readonly name: string;
  read(reading: Reading): Draft[] | undefined;
}
