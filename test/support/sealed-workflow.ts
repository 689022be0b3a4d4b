// A small workflow that sends every kind of payload through the codec; for tests of the seal.
import * as workflow from '@temporalio/workflow';
import { isUnreadable } from '../../workflows/dossier/unreadable.ts';

export const tell = workflow.defineUpdate<string, [string]>('tell');
export const whisper = workflow.defineSignal<[string]>('whisper');
export const heard = workflow.defineQuery<readonly string[], [from?: number]>('heard');

const { echo } = workflow.proxyActivities<{ echo(text: string): Promise<string> }>({
  startToCloseTimeout: '10 seconds',
});

const understood = (text: string): string => (isUnreadable(text) ? 'unreadable' : text);

/** Hears things, has each said back by an activity, turns the page when told to, and ends in a failure that repeats it all. */
export async function listening(before: readonly string[]): Promise<void> {
  if (isUnreadable(before)) throw new Error('the beginning cannot be read');
  const said = [...before];
  workflow.setHandler(heard, (from) => said.slice(from));
  workflow.setHandler(whisper, (text) => {
    said.push(understood(text));
  });
  workflow.setHandler(
    tell,
    async (text) => {
      const answer = await echo(text);
      said.push(answer);
      return answer;
    },
    {
      validator: (text) => {
        if (isUnreadable(text)) throw workflow.ApplicationFailure.nonRetryable('unreadable');
      },
    },
  );
  for (;;) {
    const known = said.length;
    await workflow.condition(() => said.length > known, '1 hour', { summary: said.join() });
    await workflow.condition(workflow.allHandlersFinished);
    if (said.at(-1)?.startsWith('page')) await workflow.continueAsNew<typeof listening>(said);
    if (said.at(-1)?.startsWith('end')) throw workflow.ApplicationFailure.nonRetryable(said.join());
  }
}
