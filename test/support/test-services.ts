/** The settings by which a run's services are known to each test file's environment. */
export const POSTGRES_URL = 'TEST_POSTGRES_URL';
export const REDIS_URL = 'TEST_REDIS_URL';

/** The migrated database that every test file gets a copy of. */
export const TEMPLATE = 'duixian_template';

/** How many Redis databases test files share; number 0 counts how many were given out. */
export const TEST_DATABASES = 500;

interface Service {
  stop(): Promise<void>;
}

export interface TestServices {
  directory: string;
  postgres: Service;
  redis: Service;
}
