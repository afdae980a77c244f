import { customPinyin, pinyin } from 'pinyin-pro';
import { PLACE_READINGS } from './place-readings';

customPinyin(PLACE_READINGS);

/** A name as it is typed without tones and in one word, ü as v: zhaotong. What is not Chinese stays as it is. */
export function pinyinOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('').toLowerCase();
}

/** The first letter of each character: zt. */
export function pinyinInitials(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase();
}
