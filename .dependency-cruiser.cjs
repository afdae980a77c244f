// Who may import whom, each rule with its reason. Data flows reports -> claims -> tracking -> digests; imports flow
// against it.

/** A folder by which people find their way, upstream first. */
const FEATURES = ['reports', 'claims', 'tracking', 'downloads', 'digests', 'operations', 'site'];
const CATALOGUES = ['regions', 'indicators'];
const FOUNDATIONS = ['common', 'config', 'database', 'queue', 'mail', 'auth'];

const under = (...folders) => `^src/(${folders.join('|')})/`;
const PURE = under('extraction', 'judgement');
const FIGURES = under('figures');
const GENERATED = '^src/database/generated/';
const ENTRY_POINTS = '^(src/(main|app|app\\.module|cli|migrate|openapi\\.main)|jobs/(main|worker\\.module))\\.ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const upstreamOnly = FEATURES.slice(0, -1).map((feature, index) =>
  rule(
    `${feature}-knows-nothing-downstream`,
    'Data flows reports -> claims -> tracking -> digests; imports flow the other way.',
    { path: under(feature) },
    { path: under(...FEATURES.slice(index + 1)) },
  ),
);

module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle means that two modules are one.', { pathNot: GENERATED }, { circular: true }),
    rule(
      'no-orphans',
      'What nothing imports is dead.',
      {
        orphan: true,
        path: '^(src|jobs|web/src)/',
        pathNot: ['\\.d\\.ts$', GENERATED, ENTRY_POINTS, '^web/src/main\\.tsx$'],
      },
      {},
    ),
    rule('no-unresolved', 'What is imported must exist.', {}, { couldNotResolve: true }),
    rule(
      'no-undeclared-packages',
      'A package that package.json does not name is there by chance.',
      { path: '^(src|jobs|web|test|eval|bench)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'extraction-is-pure',
      'Text in, claims out: no framework, no database, no Node, no npm.',
      { path: under('extraction') },
      { pathNot: under('extraction') },
    ),
    rule(
      'judgement-is-pure',
      'Claims in, verdicts out; of the extraction it knows what a claim is and the catalogue.',
      { path: under('judgement') },
      { pathNot: [under('judgement'), FIGURES, '^src/extraction/(types|indicators/catalogue)\\.ts$'] },
    ),
    rule(
      'figures-are-pure',
      'How a figure is written, in reasons, mails and pages alike: needs nothing else.',
      { path: FIGURES },
      { pathNot: FIGURES },
    ),
    ...upstreamOnly,
    rule(
      'catalogues-know-no-feature',
      'Regions and indicators are looked up by all features and know none.',
      { path: under(...CATALOGUES) },
      { path: under(...FEATURES) },
    ),
    rule(
      'foundations-know-no-feature',
      'Foundations sit below the features.',
      { path: under(...FOUNDATIONS) },
      { path: [under(...FEATURES, ...CATALOGUES), PURE] },
    ),
    rule(
      'only-claims-extract',
      'One caller of the engine, besides the command line that shows what it reads; the rest read stored claims.',
      { path: '^(src|jobs)/', pathNot: [PURE, under('claims', 'cli')] },
      { path: under('extraction'), pathNot: ['/types\\.ts$', '/ruleset-version\\.ts$', '/indicators/catalogue\\.ts$'] },
    ),
    rule(
      'only-tracking-judges',
      'One caller of the judgement, besides the command line that compares two files; the rest read stored verdicts.',
      { path: '^(src|jobs)/', pathNot: [under('judgement', 'tracking', 'cli')] },
      { path: under('judgement'), pathNot: ['/types\\.ts$', '/ruleset-version\\.ts$'] },
    ),
    rule(
      'feature-door',
      "A feature's rows and HTTP are its own: another enters by its service, read model, schemas or pure functions.",
      { path: '^src/([^/]+)/' },
      { path: '^src/[^/]+/.*\\.(repository|controller|dto)\\.ts$', pathNot: '^src/$1/' },
    ),
    rule(
      'prisma-behind-repositories',
      'Only repositories, read models and the database folder speak Prisma and SQL; others may hand on what they type.',
      { path: '^(src|jobs)/', pathNot: ['^src/database/', '\\.(repository|queries)\\.ts$'] },
      {
        path: ['^src/database/(generated/|prisma\\.service\\.ts$)', 'node_modules/(@prisma|pg)/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'bullmq-behind-queue',
      'Features hand in work through JobQueue; only src/queue and jobs/ know BullMQ.',
      { path: '^src/', pathNot: '^src/queue/' },
      { path: 'node_modules/(bullmq|ioredis)/' },
    ),
    rule(
      'controllers-call-services',
      'Controllers hold HTTP and nothing else.',
      { path: '\\.controller\\.ts$' },
      { path: ['\\.repository\\.ts$', under('database', 'queue'), PURE] },
    ),
    rule(
      'services-know-no-http',
      'What a request or a response looks like is mapped at the boundary.',
      { path: '\\.(service|repository|queries)\\.ts$' },
      { path: ['\\.(dto|controller)\\.ts$', '/dto/'] },
    ),
    rule(
      'src-knows-no-jobs',
      'jobs/ is a second entry over src/, never the reverse.',
      { path: '^src/' },
      { path: '^(jobs|test|web)/' },
    ),
    rule(
      'processors-call-services',
      'A processor is a controller for a queue.',
      { path: '^jobs/' },
      { path: ['\\.(repository|controller)\\.ts$', '^(test|web)/'] },
    ),
    rule(
      'nothing-imports-entry-points',
      'Composition roots compose; nobody composes them but each other, the tests, what measures, and the command line.',
      { pathNot: [ENTRY_POINTS, '^(test|bench)/', '^src/cli/'] },
      { path: ENTRY_POINTS },
    ),
    rule(
      'web-stands-alone',
      'The pages speak HTTP; their types come from openapi.json. They share only how figures are shown, and how they are read.',
      { path: '^web/' },
      { path: '^(src|jobs|test|prisma)/', pathNot: [FIGURES, '^src/extraction/numbers/find-figures\\.ts$'] },
    ),
    rule(
      'measuring-stands-outside',
      'What measures the project uses it, and is no part of it.',
      { path: '^(src|jobs|web)/' },
      { path: '^(eval|bench)/' },
    ),
    rule('no-import-of-tests', 'A test is a leaf.', { pathNot: '^test/' }, { path: '^test/' }),
    rule(
      'no-barrels',
      'Import the file that defines the thing.',
      {},
      { path: '^(src|jobs|web/src)/.*/index\\.tsx?$|^(src|jobs)/index\\.ts$' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', GENERATED] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    exclude: { path: '^(dist|web/dist|\\.data)/' },
  },
};
