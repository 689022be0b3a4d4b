// What is true of every life, drawn at random from the whole catalogue of events: the other half, on another core.
import { LIVES, SEED } from '../support/every-life.ts';
import { testLives } from '../support/random-life-truths.ts';

testLives({ lives: Math.floor(LIVES / 2), most: 80, seed: SEED + 1 });
