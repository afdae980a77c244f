import { useCallback, useEffect, useRef, useState } from 'react';
import { type Declared, uploadFile, type Uploaded } from '../../api/upload-file';

/** A file that was chosen, and how far it is. */
export interface Upload {
  key: number;
  file: File;
  declared: Declared;
  state: 'waiting' | 'sending' | 'stored' | 'failed' | 'cancelled';
  /** The share that is sent, from 0 to 1. */
  share: number;
  /** The documents in it, once it is stored. */
  documents: Uploaded[];
  error?: Error;
}

/** So many are sent at once: the server reads each whole. */
const AT_ONCE = 2;

/** Sends files one after the other, and tells how far each is. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(1);
  const running = useRef(new Map<number, AbortController>());

  const change = useCallback(
    (key: number, changed: Partial<Upload>) =>
      setUploads((before) => before.map((upload) => (upload.key === key ? { ...upload, ...changed } : upload))),
    [],
  );

  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const next = uploads.filter(({ key, state }) => state === 'waiting' && !running.current.has(key)).slice(0, free);
    for (const { key, file, declared } of next) {
      const abort = new AbortController();
      running.current.set(key, abort);
      change(key, { state: 'sending' });
      uploadFile(file, declared, { signal: abort.signal, onProgress: (share) => change(key, { share }) })
        .then((documents) => change(key, { state: 'stored', share: 1, documents }))
        .catch((error: Error) =>
          change(key, abort.signal.aborted ? { state: 'cancelled' } : { state: 'failed', error }),
        )
        .finally(() => running.current.delete(key));
    }
  }, [uploads, change]);

  const add = (files: Iterable<File>, declared: Declared) => {
    const added = [...files].map((file): Upload => {
      const key = nextKey.current++;
      return { key, file, declared, state: 'waiting', share: 0, documents: [] };
    });
    setUploads((before) => [...before, ...added]);
  };
  const cancel = (key: number) => {
    const abort = running.current.get(key);
    if (abort) abort.abort(new Error('cancelled'));
    else change(key, { state: 'cancelled' });
  };
  const again = (key: number) => change(key, { state: 'waiting', share: 0, error: undefined });
  const remove = (keys: ReadonlySet<number>) => setUploads((before) => before.filter(({ key }) => !keys.has(key)));
  return { uploads, add, cancel, again, remove };
}
