/** A confidence as people read it: 0.946 as 94%; never 100% for what is not quite sure. */
export const percent = (confidence: number): string => `${Math.floor(confidence * 100)}%`;
