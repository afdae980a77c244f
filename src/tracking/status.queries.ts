import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/prisma.service';
import type { Status } from './status.schema';

/** How much is here. */
@Injectable()
export class StatusQueries {
  constructor(private readonly prisma: PrismaService) {}

  async find(): Promise<Status> {
    const [reports, published, judged, documents] = await Promise.all([
      this.prisma.report.count(),
      this.prisma.extractionRun.aggregate({ where: { publishedBy: { isNot: null } }, _sum: { claimCount: true } }),
      this.prisma.scorecard.aggregate({ _sum: { verdictCount: true } }),
      this.prisma.document.groupBy({ by: 'state', _count: true }),
    ]);
    const inState = (state: (typeof documents)[number]['state']) =>
      documents.find((group) => group.state === state)?._count ?? 0;
    return {
      reports,
      claims: published._sum.claimCount ?? 0,
      verdicts: judged._sum.verdictCount ?? 0,
      documents: { waiting: inState('received'), read: inState('read'), refused: inState('refused') },
    };
  }
}
