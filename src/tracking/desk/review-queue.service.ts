import { Injectable } from '@nestjs/common';
import { ConflictError } from '../../common/errors';
import { formatDateTime } from '../../common/time';
import type { ReviewItem, ReviewLease } from './review-item.schema';
import { ReviewLeasesRepository } from './review-leases.repository';
import { type ReviewFilter, ReviewQueueQueries } from './review-queue.queries';

/** Hands out the items of the queue, each to one editor at a time. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly queue: ReviewQueueQueries,
    private readonly leases: ReviewLeasesRepository,
  ) {}

  /**
   * The first item that nobody else looks at, now with this person.
   * @param skipped keys of items that the person has left for later
   * @returns null where nothing is left
   */
  async next(filter: ReviewFilter, skipped: readonly string[], personId: number): Promise<ReviewItem | null> {
    const items = await this.queue.next({ ...filter, limit: filter.limit + skipped.length }, personId);
    for (const item of items) {
      if (item.holder || skipped.includes(item.key)) continue;
      const lease = await this.leases.take(item.key, personId);
      if (lease.personId === personId) return item;
    }
    return null;
  }

  /** @throws ConflictError where somebody else looks at it */
  async lease(key: string, personId: number): Promise<ReviewLease> {
    const lease = await this.leases.take(key, personId);
    const until = formatDateTime(new Date(lease.until));
    if (lease.personId !== personId)
      throw new ConflictError('review.leased', {
        zh: `${lease.name} 正在看这一项，到 ${until} 为止；请先看别的。`,
        en: `${lease.name} is looking at this item until ${until}; take another one meanwhile.`,
      });
    return { key: lease.key, until: lease.until };
  }

  release(key: string, personId: number): Promise<void> {
    return this.leases.release(key, personId);
  }
}
