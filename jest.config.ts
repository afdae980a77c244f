import type { Config } from 'jest';

const project = (name: string, extra: Partial<Config> = {}): NonNullable<Config['projects']>[number] => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/test/${name}/**/*.spec.ts`],
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)s$': '@swc/jest' },
  ...(extra as object),
});

const config: Config = { projects: [project('unit')] };
export default config;
