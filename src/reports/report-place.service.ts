import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ConflictError, InvalidInputError, NotFoundError } from '../common/errors';
import { divisionIndex } from '../regions/division-index';
import { reportTitle } from './report-title';
import type { HeldIdentity } from './report.schema';
import { ReportsRepository } from './reports.repository';

/** A held report that was given its place. */
export interface ReleasedReport {
  /** What is to be read now. */
  revisionId: number;
  contentHash: string;
  address: string | null;
  /** What it was held as. */
  was: HeldIdentity;
}

/** Gives held reports the region and year that an editor tells; every method runs in the caller's transaction. */
@Injectable()
export class ReportPlaceService {
  constructor(private readonly reports: ReportsRepository) {}

  /**
   * Places a held report.
   * @param codes all codes that the region has had; its locks are held
   * @throws InvalidInputError where the report is not held, or there is no such region
   * @throws ConflictError where another report has that place
   */
  async release(
    client: PoolClient,
    reportId: number,
    region: string,
    year: number,
    codes: readonly string[],
  ): Promise<ReleasedReport> {
    const report = await this.reports.lockWithText(client, reportId);
    if (!report)
      throw new NotFoundError('report.not_found', {
        zh: `没有编号为 ${reportId} 的报告；请从队列进入。`,
        en: `There is no report with the id ${reportId}; start from the queue.`,
      });
    if (report.state !== 'held')
      throw new InvalidInputError('report.not_held', {
        zh: `“${report.title}”没有被搁置，它的地区和年份由原文确定；如果有误，请改正文件所注明的地区或年份后重新交来。`,
        en: `“${report.title}” is not held: its text tells its region and year. Where they are wrong, declare them with the document and hand it in again.`,
      });
    const division = divisionIndex().get(region);
    if (!division)
      throw new InvalidInputError('region.not_found', {
        zh: `没有代码为 ${region} 的地区；请按名称查找。`,
        en: `There is no region with the code ${region}; search for it by name.`,
      });
    const there = await this.reports.findPlaced(client, codes, year);
    if (there) throw placeTaken(there);
    const { text, revisionId, contentHash, address, title, problems } = report;
    await this.reports.release(
      client,
      reportId,
      region,
      year,
      reportTitle({ text, identity: { region: division, year } }),
    );
    return { revisionId, contentHash, address, was: { region: report.region, year: report.year, title, problems } };
  }

  /** Holds a report again as it was before it was placed. */
  async holdAgain(client: PoolClient, reportId: number, was: HeldIdentity): Promise<void> {
    await this.reports.holdAgain(client, reportId, was);
  }

  /** Forgets what was read in a report that is held again, once no verdict rests on it. */
  async forgetReadings(client: PoolClient, reportId: number): Promise<void> {
    await this.reports.forgetReadings(client, reportId);
  }
}

function placeTaken(report: { title: string; id: number }): ConflictError {
  return new ConflictError(
    'report.place_taken',
    {
      zh: `这个地区和年份已有一份报告：“${report.title}”（编号 ${report.id}）。请先核对是否同一份。`,
      en: `There is a report of this region and year already: “${report.title}” (id ${report.id}). Check first whether it is the same.`,
    },
    undefined,
    { report },
  );
}
