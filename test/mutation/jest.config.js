// Which tests judge a mutant: the pure shelves, with fewer days, so that each mutant is judged in seconds.
import whole from '../../jest.config.js';

process.env.DAYS_APART ??= '400';

export default { ...whole, rootDir: '../..', testMatch: ['<rootDir>/test/mutation/pure.test.ts'] };
