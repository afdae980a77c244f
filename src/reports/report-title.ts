import { NATION } from '../regions/division';
import type { ReportIdentity } from './identify/report-identity';

const LONGEST_TITLE = 60;

interface TitledText {
  text: string;
  identity: Pick<ReportIdentity, 'region' | 'year'>;
}

/** What a report is called: 2021年昭通市政府工作报告; one that is not placed, by its first line. */
export function reportTitle({ text, identity: { region, year } }: TitledText): string {
  if (region && year !== undefined) return `${year}年${region.code === NATION ? '国务院' : region.name}政府工作报告`;
  const [line = ''] = text.trim().split('\n');
  return line.replace(/^[#*\s]+/, '').slice(0, LONGEST_TITLE);
}
