// Whole lives on paper, day by day; `GOLDEN=bless npx jest test/scenarios/golden` writes them anew, then read the diff.
import { it } from '@jest/globals';
import { expectGolden } from '../letters/golden.ts';
import { printDiary } from '../support/scenario/print-diary.ts';
import { firstDayCorrected, leave } from './stories/changes.ts';
import { everybody } from './stories/everybody.ts';
import { shortened } from './stories/loonsanctie.ts';
import { nobody } from './stories/nobody.ts';
import { paused } from './stories/pause.ts';
import { recovery, relapseWithin } from './stories/recovery.ts';
import { refusedWork } from './stories/refusal.ts';
import { seedCase } from './stories/seed.ts';
import { lateApplication } from './stories/wia.ts';

const LIVES = {
  'niemand-doet-iets': nobody,
  'iedereen-op-tijd': everybody,
  'hersteld-in-week-5': recovery,
  'terugval-na-27-dagen': relapseWithin,
  'eerste-ziektedag-gecorrigeerd': firstDayCorrected,
  'verlof-zelfde-oorzaak': leave,
  'wia-te-laat-aangevraagd': lateApplication,
  'spoor-2-gepauzeerd': paused,
  'passend-werk-geweigerd': refusedWork,
  'loonsanctie-bekort': shortened,
  'casus-hand-en-spandiensten': seedCase,
} as const;

it.each(Object.entries(LIVES))('Het dagboek van een heel dossier staat op papier: %s', (name, story) => {
  expectGolden(`diaries/${name}.txt`, printDiary(story));
});
