import { z } from 'zod';

/** An indicator by its code in an address: whether the catalogue has it is for the answer to say. */
export const indicatorParam = z
  .string()
  .regex(/^[a-z0-9_]{1,64}$/, '指标代码见指标目录 / see the catalogue for indicator codes');
