import { z } from 'zod';

/** The language that a feed or page is asked for in; Chinese where none is named. */
export const language = z.enum(['zh', 'en'], 'lang 须为 zh 或 en / lang is zh or en').default('zh');

export type Language = z.infer<typeof language>;
