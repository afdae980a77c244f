import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { nextCursor } from '../common/page';
import { regionRef } from '../regions/region.schema';

/** A claim in a list, with the region whose report it stands in. */
export const listedClaim = claimView.extend({ region: regionRef }).meta({ id: 'ListedClaim' });

/** One page of claims. */
export const claimPage = z.object({ items: z.array(listedClaim), nextCursor });

/**
 * Where a claim stands in the list: region and year of its report, and its place there; claims that corrections lay share
 * places, the row tells them apart.
 */
export const claimKey = z.tuple([z.string().regex(/^\d{6}$/), z.int32(), z.int32(), z.int32()]);

export type ListedClaim = z.infer<typeof listedClaim>;
export type ClaimPage = z.infer<typeof claimPage>;
export type ClaimKey = z.infer<typeof claimKey>;
