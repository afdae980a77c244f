import { z } from 'zod';

/**
 * A query of a list. A parameter that is not known is refused: a misspelt filter that is passed over would give
 * everything, and look like an answer.
 */
export function listQuery<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `没有这样的参数：${keys.join('、')}；可用：${Object.keys(shape).join('、')} / ` +
          `no such parameter; there are: ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}
