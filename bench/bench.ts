/** What a bench found: a table for people, and the same as rows for programs. */
export interface BenchResult {
  title: string;
  /** What was done, in a sentence or two. */
  how: string;
  rows: Readonly<Record<string, string | number>>[];
}

export interface BenchSettings {
  /** Folder of reports as plain text. */
  texts: string;
  /** Starts a PostgreSQL in which a database may be made and dropped, and gives its address; who called ends it. */
  startPostgres: () => Promise<string>;
  /** Starts a Redis and gives its address; who called ends it. */
  startRedis: () => Promise<string>;
  /** Is told what is going on. */
  say: (what: string) => void;
}

/** Something that is measured by name. */
export interface Bench {
  readonly name: string;
  run(settings: BenchSettings): Promise<BenchResult>;
}
