// A front desk that writes down every reading of a dossier before it answers, and does not answer when it cannot.
import { checkNumber } from './dossier-number.ts';
import type { FrontDesk } from './front-desk.ts';
import type { Asker, RegisterReader } from './register-reader.ts';

/**
 * The desk, with its readings in the register. A report is no reading: it is recorded in the dossier itself, under the
 * name of who reports.
 */
export function loggedDesk(desk: FrontDesk, register: RegisterReader, asker: Asker): FrontDesk {
  const note = (nummer: string): Promise<void> =>
    register.read({ ...asker, dossier: checkNumber(nummer) }, () => Promise.resolve());
  const noted = async <T>(nummer: string, ask: () => Promise<T>): Promise<T> => {
    await note(nummer);
    return ask();
  };
  return {
    // A number that is given may be of a dossier that is there, which is then shown.
    open: (ziekmelding, nummer) =>
      nummer === undefined ? desk.open(ziekmelding) : noted(nummer, () => desk.open(ziekmelding, nummer)),
    report: (nummer, event) => desk.report(nummer, event),
    preview: (nummer, event) => noted(nummer, () => desk.preview(nummer, event)),
    show: (nummer) => noted(nummer, () => desk.show(nummer)),
    state: (nummer) => noted(nummer, () => desk.state(nummer)),
    why: (nummer, verplichting, ronde) => noted(nummer, () => desk.why(nummer, verplichting, ronde)),
    openDossiers: () => desk.openDossiers(),
    close: async () => {
      await Promise.all([desk.close(), register.close()]);
    },
  };
}
