import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

// PostgreSQL's catalogue has columns of the types "char" and name, which the driver does not know.
const CHAR = 18;
const NAME = 19;
const TEXT = 25;

/** Prisma's driver for pg with what only the schema engine needs. */
export class SchemaEngineAdapter extends PrismaPg {
  #connection;

  constructor(connection, schema) {
    super({ ...connection, max: 2 }, { schema });
    this.#connection = connection;
  }

  async connect() {
    return adapt(await super.connect());
  }

  /** The driver's own version drops its database before it has left it, which PostgreSQL refuses. */
  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = new pg.Client(this.#connection);
    await admin.connect();
    await admin.query(`CREATE DATABASE "${database}"`);
    const shadow = adapt(await new PrismaPg({ ...this.#connection, database, max: 2 }).connect());
    const leave = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await leave();
      await admin.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`).finally(() => admin.end());
    };
    return shadow;
  }
}

function adapt(adapter) {
  // The driver splits scripts at every semicolon, also within functions and quotes; PostgreSQL takes them whole.
  adapter.executeScript = async (script) => {
    await adapter.client.query(script).catch((error) => adapter.onError(error));
  };
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    let fields = [];
    const reading = Object.create(adapter, {
      performIO: {
        value: async (statement) => {
          const result = await adapter.performIO(statement);
          fields = result.fields.map(({ dataTypeID }) => dataTypeID);
          return { ...result, fields: result.fields.map(readCatalogueTypesAsText) };
        },
      },
    });
    const result = await queryRaw.call(reading, query);
    const columnTypes = result.columnTypes.map((type, index) =>
      fields[index] === CHAR ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

function readCatalogueTypesAsText(field) {
  return [CHAR, NAME].includes(field.dataTypeID) ? { ...field, dataTypeID: TEXT } : field;
}
