import { readConfig } from '../../../src/config/config';
import { Database } from '../../../src/database/database';

describe('Database', () => {
  let database: Database;

  beforeAll(async () => {
    database = new Database(readConfig(process.env));
    await database.query('CREATE TABLE notes (text text)');
  });
  afterEach(() => database.query('TRUNCATE notes'));
  afterAll(() => database.onApplicationShutdown());

  const notes = async () => (await database.query<{ text: string }>('SELECT text FROM notes')).rows;

  it('keeps what a transaction wrote, and gives its result', async () => {
    const result = await database.transaction(async (client) => {
      await client.query("INSERT INTO notes VALUES ('kept')");
      return 7;
    });
    expect(result).toBe(7);
    expect(await notes()).toEqual([{ text: 'kept' }]);
  });

  it('keeps nothing of a transaction that threw, and passes the error on', async () => {
    const failing = database.transaction(async (client) => {
      await client.query("INSERT INTO notes VALUES ('lost')");
      throw new Error('second thoughts');
    });
    await expect(failing).rejects.toThrow('second thoughts');
    expect(await notes()).toEqual([]);
  });

  it('gives its connection back when the server ended it', async () => {
    const ended = database.transaction((client) => client.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    await expect(ended).rejects.toThrow();
    expect(await notes()).toEqual([]);
    expect(database.pool.totalCount - database.pool.idleCount).toBe(0);
  });
});
