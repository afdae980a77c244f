import { z } from 'zod';

/** The id of a row, as a request gives it. */
export const rowId = z.coerce
  .number('编号为数字 / an id is a number')
  .int('编号为整数 / an id is a whole number')
  .min(1, '编号为正数 / an id is positive')
  .max(2_147_483_647, '没有这么大的编号 / no id is as large as this');
