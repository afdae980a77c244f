/** A share in whole percent; a few of very many are not none, and nearly all are not all. */
export function shareText(count: number, total: number): string {
  const percent = Math.round((100 * count) / total);
  if (percent === 0 && count > 0) return '<1%';
  if (percent === 100 && count < total) return '>99%';
  return `${percent}%`;
}
