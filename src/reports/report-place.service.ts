import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ConflictError, InvalidInputError, NotFoundError } from '../common/errors';
import { divisionIndex } from '../regions/division-index';
import type { ReportPlace, ToldPlace } from './report.schema';
import { reportTitle } from './report-title';
import { ReportsRepository } from './reports.repository';

/** A report that was put elsewhere, with all its versions. */
export interface MovedReport {
  id: number;
  /** What is to be read now, if it is not held. */
  revisionId: number;
  contentHash: string;
  address: string | null;
  was: ReportPlace;
}

/** Gives reports the region and year that an editor tells; every method runs in the caller's transaction. */
@Injectable()
export class ReportPlaceService {
  constructor(private readonly reports: ReportsRepository) {}

  /**
   * Puts a report at a place, or holds it. What was read in it is to be forgotten once no verdict rests on it.
   * @param codes all codes that the region has had; its locks are held, and those of the region that the report leaves
   * @throws InvalidInputError where the report is there already, or there is no such region
   * @throws ConflictError where another report has that place
   */
  async move(client: PoolClient, reportId: number, to: ToldPlace, codes: readonly string[]): Promise<MovedReport> {
    const report = await this.reports.lockWithText(client, reportId);
    if (!report) throw reportNotFound(reportId);
    if (to.isPlaced) {
      const there = await this.reports.findPlaced(client, codes, to.year!);
      if (there) throw there.id === reportId ? alreadyThere(there) : placeTaken(there);
    }
    const { id, text, revisionId, contentHash, address, ...was } = report;
    await this.reports.move(client, reportId, 'title' in to ? to : toldPlace(to, text, was));
    return { id, revisionId, contentHash, address, was };
  }

  /** All regions that a text's report was given by editors, or had before. */
  toldRegions(client: PoolClient, contentHash: string): Promise<string[]> {
    return this.reports.findToldRegions(client, contentHash);
  }

  /** Where a text's report belongs by what editors told of it; null where that is not known. */
  toldPlace(client: PoolClient, contentHash: string): Promise<ToldPlace | null> {
    return this.reports.findToldPlace(client, contentHash);
  }

  /** The report with a text at a place; null where it is not there. */
  findByText(
    client: PoolClient,
    contentHash: string,
    { isPlaced, year }: ToldPlace,
    codes: readonly string[],
  ): Promise<number | null> {
    return this.reports.findByText(client, contentHash, isPlaced ? { codes, year: year! } : null);
  }

  /** Forgets what was read in a report that was put elsewhere, once no verdict rests on it. */
  async forgetReadings(client: PoolClient, reportId: number): Promise<void> {
    await this.reports.forgetReadings(client, reportId);
  }
}

/** A place that an editor told, with the title that follows; why it was held is no longer true. */
function toldPlace({ region, year }: { region: string; year: number }, text: string, was: ReportPlace): ReportPlace {
  const division = divisionIndex().get(region);
  if (!division)
    throw new InvalidInputError('region.not_found', {
      zh: `没有代码为 ${region} 的地区；请按名称查找。`,
      en: `There is no region with the code ${region}; search for it by name.`,
    });
  const title = reportTitle({ text, identity: { region: division, year } });
  return { region, year, title, problems: was.isPlaced ? was.problems : [], isPlaced: true };
}

const reportNotFound = (id: number) =>
  new NotFoundError('report.not_found', {
    zh: `没有编号为 ${id} 的报告；请从队列进入。`,
    en: `There is no report with the id ${id}; start from the queue.`,
  });

const alreadyThere = ({ title }: { title: string }) =>
  new InvalidInputError('report.already_there', {
    zh: `它已经是“${title}”；没有需要改动的。`,
    en: `It is “${title}” already; there is nothing to change.`,
  });

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
