import { useQuery } from '@tanstack/react-query';
import { regionSearchQuery } from '../api/queries';
import type { RegionMatch } from '../api/types';
import { useDebounced } from './use-debounced';

const TYPING_PAUSE = 120;
const NONE: RegionMatch[] = [];

/** What is found while words are typed. */
export interface RegionMatches {
  items: RegionMatch[];
  /** What was asked for: lags behind while somebody types. */
  asked: string;
  /** Whether the items are the answer to the words as they stand. */
  answered: boolean;
  /** The words are no region's; these are like them. */
  approximate: boolean;
  failed: boolean;
}

/** Looks for regions by name or code, once the typing pauses. */
export function useRegionMatches(words: string): RegionMatches {
  const asked = useDebounced(words.trim(), TYPING_PAUSE);
  const { data, isError, isPlaceholderData } = useQuery({ ...regionSearchQuery(asked), enabled: asked !== '' });
  return {
    items: asked === '' || words.trim() === '' ? NONE : (data?.items ?? NONE),
    asked,
    answered: asked !== '' && asked === words.trim() && !isPlaceholderData && data !== undefined,
    approximate: data?.approximate ?? false,
    failed: isError,
  };
}
