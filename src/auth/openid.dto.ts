import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class OpenIdStartQuery extends createZodDto(z.object({ next: z.string().max(2_000).optional() })) {}
/** Where the page sends the browser. */
export class OpenIdAddressResponse extends createZodDto(z.object({ address: z.url() })) {}
