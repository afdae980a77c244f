import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Bilingual, InvalidInputError } from '../common/errors';
import { extract } from '../extraction/extract';
import type { ReportClaims } from '../judgement/types';
import type { DeclaredIdentity } from '../reports/identify/report-identity';
import { loadDocument } from '../reports/loaders/load-document';
import { mediaTypeOf } from '../reports/loaders/media-type';
import { splitReports, type ReportPart } from '../reports/split/split-reports';
import { divisionIndex } from '../regions/division-index';

/** One report of a file. */
export interface ReadReport extends ReportClaims {
  /** Where its text begins in the file's text, to which people refer. */
  start: number;
}

/**
 * Reads the reports of a file and their claims, without a database; offsets are those of each report's text. What is
 * doubtful is told on stderr, such as a report, one of several, that is left out since its year can't be told.
 * @param declared takes the place of what the text tells
 * @throws InvalidInputError when the file can't be read, or the year of none of its reports can be told
 */
export async function readReports(file: string, declared: DeclaredIdentity): Promise<ReadReport[]> {
  const name = basename(file);
  const bytes = await readBytes(file);
  const { text, notes } = await loadDocument(bytes, mediaTypeOf(bytes, name), name);
  for (const note of notes) say(name, note);
  const parts = splitReports(text);
  const dated = parts.filter(({ identity }) => (declared.year ?? identity.year) !== undefined);
  if (dated.length === 0) throw new InvalidInputError('report.year_not_told', yearNotTold(name));
  for (const { text: left } of parts.filter((part) => !dated.includes(part)))
    say(`${name} (${left.trim().slice(0, 20)}…)`, yearNotTold(name));
  return dated.map((part) => readPart(part, name, declared));
}

function readPart({ offset, text, identity }: ReportPart, name: string, declared: DeclaredIdentity): ReadReport {
  const code = declared.region ?? identity.region?.code;
  const region = code === undefined ? undefined : divisionIndex().get(code);
  const year = (declared.year ?? identity.year)!;
  if (code !== undefined && !region) throw unknownRegion(code);
  if (!region)
    say(name, {
      zh: '看不出是哪个地区的报告；可用 --region 注明。',
      en: 'Whose report it is cannot be told; --region declares it.',
    });
  const regionNames = region ? [region.name, region.shortName] : [];
  return {
    region: region?.code ?? '',
    // In a sentence people say 全国, not the state's full name.
    regionName: (region?.level === 'nation' ? region.shortName : region?.name) ?? '',
    year,
    text,
    start: offset,
    claims: extract(text, { year, regionNames }),
  };
}

async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new InvalidInputError('file.unreadable', {
      zh: `无法读取文件“${file}”（${code}）；请检查路径和权限。`,
      en: `Can't read the file “${file}” (${code}); check path and permissions.`,
    });
  });
}

function unknownRegion(code: string): InvalidInputError {
  return new InvalidInputError('region.not_found', {
    zh: `没有代码为 ${code} 的地区；请用 GB/T 2260 的六位代码，如 530600（昭通市）。`,
    en: `There is no region with the code ${code}; give a six-digit code of GB/T 2260, such as 530600 (Zhaotong).`,
  });
}

function yearNotTold(name: string): Bilingual {
  return {
    zh: `从“${name}”看不出是哪一年的报告；请用 --year 注明（compare 用 --year-a、--year-b）。`,
    en: `“${name}” does not tell which year's report it is; declare it with --year (compare: --year-a, --year-b).`,
  };
}

function say(name: string, { zh, en }: Bilingual): void {
  console.error(`${name}: ${zh} ${en}`);
}
