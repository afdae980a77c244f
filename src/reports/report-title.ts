import { NATION } from '../regions/division';
import type { ReportPart } from './split/split-reports';

const LONGEST_TITLE = 60;

/** What a report is called: 2021年昭通市政府工作报告; one that is not placed, by its first line. */
export function reportTitle({ text, identity: { region, year } }: ReportPart): string {
  if (region && year !== undefined) return `${year}年${region.code === NATION ? '国务院' : region.name}政府工作报告`;
  const [line = ''] = text.trim().split('\n');
  return line.replace(/^[#*\s]+/, '').slice(0, LONGEST_TITLE);
}
