import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service';
import type { IndicatorView } from './indicator.schema';

/** The catalogue of indicators as the API shows it. */
@Injectable()
export class IndicatorsQueries {
  constructor(private readonly prisma: PrismaService) {}

  /** All indicators, in the catalogue's order. */
  async findAll(): Promise<IndicatorView[]> {
    const rows = await this.prisma.indicator.findMany({ omit: { position: true }, orderBy: { position: 'asc' } });
    // The catalogue, which is typed, is what fills the table.
    return rows.map((row) => ({ ...row, better: row.better as IndicatorView['better'] }));
  }
}
