// What a letter that no ladder sends is about: the days, the way, the question.
import { firstOf, eventsOf } from './account.ts';
import type { LetterOrder } from './letter-order.ts';
import type { DueLetter } from './next-up.ts';
import type { Picture } from './picture.ts';
import { signalen } from './risk.ts';
import { lawKey, newsKey, questionKey } from './tidings.ts';

type Occasion = Pick<LetterOrder, 'vanaf' | 'totEnMet' | 'uitvoering' | 'pauze' | 'signaal' | 'sluitReden'>;

/** The fields of an order that belong to its kind of letter. */
export function occasionOf({ line, op }: DueLetter, picture: Picture): Occasion {
  const { account, clocks, closing } = picture;
  switch (line.brief) {
    case 'spoor-2-gestart': {
      const start = firstOf(account, 'spoor-2-gestart');
      return start ? { vanaf: start.op, uitvoering: start.uitvoering } : {};
    }
    case 'spoor-2-gepauzeerd': {
      const pause = eventsOf(account, 'advies-bedrijfsarts').find(
        (event) => newsKey('spoor-2-gepauzeerd', event) === line.key,
      );
      if (pause?.herbeoordelenOp === undefined) return {};
      return {
        vanaf: pause.op,
        pauze: { wijze: pause.wijze ?? 'gestopt', herbeoordelenOp: pause.herbeoordelenOp },
      };
    }
    case 'loonsanctie':
      return clocks.loonsanctie ? { vanaf: clocks.loonsanctie.from, totEnMet: clocks.loonsanctie.last } : {};
    case 'nieuwe-wetsversie': {
      const adopted = eventsOf(account, 'wet-aangenomen').find(({ versie }) => lawKey(versie) === line.key);
      return adopted ? { vanaf: adopted.versie } : {};
    }
    case 'signaal': {
      const found = signalen(picture, op).find(
        ({ signaal, sinds }) => questionKey(signaal, sinds) === line.key,
      );
      return found ? { signaal: { signaal: found.signaal, vraag: found.vraag } } : {};
    }
    case 'dossier-gesloten':
      return closing ? { sluitReden: closing.reden } : {};
    default:
      return {};
  }
}
