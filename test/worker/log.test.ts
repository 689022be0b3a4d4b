// What the worker logs about a letter that failed must not say to whom it went.
import { describe, expect, it } from '@jest/globals';
import { chosen } from '../../worker/log.ts';

class Odd extends Error {
  override readonly name = 'Odd';
}

describe('a log line', () => {
  it('names an activity failure without quoting it', () => {
    const line = chosen({
      meta: { activityType: 'deliver', attempt: 3, error: new Odd('550 jan@voorbeeld.nl onbekend') },
    });
    expect(line).toEqual({ activityType: 'deliver', attempt: 3, error: 'Odd' });
  });

  it('quotes what went wrong in a workflow, for a programmer has to find it', () => {
    expect(chosen({ meta: { workflowId: 'D-1', error: new Odd('nondeterminism') } })).toEqual({
      workflowId: 'D-1',
      error: 'Odd',
      reason: 'nondeterminism',
    });
  });

  it('leaves out every field that was not chosen', () => {
    expect(chosen({ meta: { input: 'P-101 is ziek', headers: {}, runId: 'r' } })).toEqual({ runId: 'r' });
  });
});
