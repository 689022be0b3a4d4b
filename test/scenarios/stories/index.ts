// Every story that both tellers tell.
import * as changes from './changes.ts';
import * as choices from './choices.ts';
import * as cooperation from './cooperation.ts';
import * as endings from './endings.ts';
import { everybody } from './everybody.ts';
import * as loonsanctie from './loonsanctie.ts';
import { nobody } from './nobody.ts';
import * as pause from './pause.ts';
import * as post from './post.ts';
import * as recovery from './recovery.ts';
import { refusedWork } from './refusal.ts';
import { seedCase } from './seed.ts';
import * as vangnet from './vangnet.ts';
import * as wia from './wia.ts';
import * as worked from './worked.ts';

/** A file of stories exports nothing else. */
export const STORIES = [
  nobody,
  everybody,
  refusedWork,
  seedCase,
  ...[
    recovery,
    post,
    changes,
    wia,
    pause,
    choices,
    cooperation,
    loonsanctie,
    vangnet,
    endings,
    worked,
  ].flatMap((stories) => Object.values(stories)),
];
