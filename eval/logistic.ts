/** A logistic model over features that are there or not: the log-odds are `base` plus the weights of those that are. */
export interface Model {
  base: number;
  weights: ReadonlyMap<string, number>;
}

export interface Example {
  features: readonly string[];
  right: boolean;
}

/** How strongly weights are held near nought, so that a feature seen a few times says little. */
const RIDGE = 2;
const STEPS = 50;
const SMALL_ENOUGH = 1e-6;

/** Fits a model by Newton's method. */
export function fitLogistic(examples: readonly Example[]): Model {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const place = new Map(names.map((name, at) => [name, at + 1]));
  // Number 0 is the base, which is in every example.
  const rows = examples.map(({ features }) => [0, ...new Set(features.map((feature) => place.get(feature)!))]);
  const size = names.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const gradient = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -RIDGE * weight));
    const curvature = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = at === 0 ? SMALL_ENOUGH : RIDGE;
      return row;
    });
    rows.forEach((row, at) => {
      const probability = logistic(row.reduce((sum, index) => sum + weights[index]!, 0));
      const error = Number(examples[at]!.right) - probability;
      for (const index of row) {
        gradient[index]! += error;
        for (const other of row) curvature[index]![other]! += probability * (1 - probability);
      }
    });
    const change = solve(curvature, gradient);
    change.forEach((delta, at) => (weights[at]! += delta));
    if (change.every((delta) => Math.abs(delta) < SMALL_ENOUGH)) break;
  }
  return { base: weights[0]!, weights: new Map(names.map((name, at) => [name, weights[at + 1]!])) };
}

/** The probability that an example with these features is right; features that the model does not know say nothing. */
export function predict({ base, weights }: Model, features: readonly string[]): number {
  return logistic(features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), base));
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Solves a system of linear equations with a positive definite matrix by elimination; changes what it is given. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const top = matrix[pivot]!;
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row]![pivot]! / top[pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column < size; column++) matrix[row]![column]! -= factor * top[column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let column = row + 1; column < size; column++) right[row]! -= matrix[row]![column]! * right[column]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
