import { isAbsolute } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InvalidInputError, NotFoundError } from '../../common/errors';
import { JobQueue } from '../../queue/job-queue';
import { divisionIndex } from '../../regions/division-index';
import type { SourceKind, SourceRhythm } from './source.schema';
import { type NewSource, type SourceChange, type SourcePlace, SourcesRepository } from './sources.repository';

/** A source as a person names it. */
export interface SourceInput {
  kind: SourceKind;
  address: string;
  region?: string | undefined;
  year?: number | undefined;
  rhythm: SourceRhythm;
}

/** What a person changes of a source; null takes away what was declared. */
export interface SourceInputChange extends Omit<SourceChange, 'regionCode'> {
  region?: string | null | undefined;
}

/** What people do with sources. */
@Injectable()
export class SourcesService {
  constructor(
    private readonly sources: SourcesRepository,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Adds a source and has it looked at.
   * @throws InvalidInputError when its address or region can't be used, or it is there already
   */
  async add(input: SourceInput): Promise<number> {
    const [id] = await this.addAll([input]);
    if (id === undefined) throw alreadyThere(input.address);
    return id;
  }

  /**
   * Adds sources, those that are there already left out, and has them looked at.
   * @returns the ids of those that are new
   */
  async addAll(inputs: readonly SourceInput[]): Promise<number[]> {
    const ids = await this.sources.add(inputs.map(checkSource));
    await this.queue.enqueueAll(
      'look-at-source',
      ids.map((sourceId) => ({ sourceId })),
    );
    return ids;
  }

  /** Those of these that are sources already. */
  findKnown(sources: readonly SourcePlace[]): Promise<SourcePlace[]> {
    return this.sources.findKnown(sources);
  }

  /** Has a source looked at now, whatever its rhythm. */
  async lookNow(id: number): Promise<void> {
    if (!(await this.sources.makeDue(id))) throw noSuchSource(id);
    await this.queue.enqueue('look-at-source', { sourceId: id });
  }

  /**
   * Switches a source on or off, or changes its rhythm or what is declared of its reports.
   * @throws InvalidInputError when there is no such region
   */
  async change(id: number, { region, ...change }: SourceInputChange): Promise<void> {
    if (region && !divisionIndex().get(region)) throw unknownRegion(region);
    if (!(await this.sources.change(id, { ...change, regionCode: region }))) throw noSuchSource(id);
  }

  /** Forgets a source with the history of its looks; the documents and reports that it brought stay. */
  async remove(id: number): Promise<void> {
    if (!(await this.sources.remove(id))) throw noSuchSource(id);
  }
}

/** @throws InvalidInputError that says what is wrong with a source and how to mend it */
export function checkSource({ kind, address, region, year, rhythm }: SourceInput): NewSource {
  if (region !== undefined && !divisionIndex().get(region)) throw unknownRegion(region);
  return { kind, address: checkAddress(kind, address), regionCode: region ?? null, year: year ?? null, rhythm };
}

function checkAddress(kind: SourceKind, address: string): string {
  if (kind === 'folder') {
    if (isAbsolute(address)) return address;
    throw new InvalidInputError('source.folder', {
      zh: `文件夹“${address}”须写成完整路径，如 /data/reports。`,
      en: `Write the folder “${address}” as a whole path, such as /data/reports.`,
    });
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url.href;
  throw new InvalidInputError('source.address', {
    zh: `“${address}”不是网址，应以 http:// 或 https:// 开头。`,
    en: `“${address}” is no web address; it begins with http:// or https://.`,
  });
}

function unknownRegion(code: string): InvalidInputError {
  return new InvalidInputError('region.unknown', {
    zh: `没有代码为 ${code} 的地区，请用六位的 GB/T 2260 代码。`,
    en: `There is no region with the code ${code}; give a GB/T 2260 code of six digits.`,
  });
}

function alreadyThere(address: string): InvalidInputError {
  return new InvalidInputError('source.known', {
    zh: `来源“${address}”已经有了。`,
    en: `The source “${address}” is there already.`,
  });
}

function noSuchSource(id: number): NotFoundError {
  return new NotFoundError('source.not_found', {
    zh: `没有编号为 ${id} 的来源；编号见来源列表。`,
    en: `There is no source with the id ${id}; the list of sources gives the ids.`,
  });
}
