// Which letters may go to the HR-manager when the casemanager cannot be reached.
import { describe, expect, it } from '@jest/globals';
import { pictureNow } from '../../workflows/dossier/dossier.ts';
import { nextUp } from '../../workflows/dossier/next-up.ts';
import { orderFor } from '../../workflows/dossier/orders.ts';
import { noon, opened } from '../support/in-memory.ts';

function firstOrders(fields: Readonly<Record<string, unknown>> = {}) {
  const dossier = opened('2026-02-02', fields);
  const picture = pictureNow(dossier);
  return nextUp(dossier, picture, noon('2026-02-02')).letters.map((letter) =>
    orderFor(letter, dossier, picture),
  );
}

describe('Een brief noemt de HR-manager als uitwijk', () => {
  it('als hij voor de casemanager is, en anders niet', () => {
    const orders = firstOrders();
    expect(orders.length).toBeGreaterThan(1);
    for (const { rol, hrManager } of orders)
      expect(hrManager).toBe(rol === 'casemanager' ? 'h-1' : undefined);
    expect(orders.map(({ rol }) => rol)).toContain('casemanager');
  });

  it('nooit als er iets in staat wat alleen de casemanager mag weten', () => {
    const orders = firstOrders({ vangnetMelding: 'vierde-dag' });
    const [letter] = orders.filter(({ rol }) => rol === 'casemanager');
    expect(letter?.termijnen.map(({ verplichting }) => verplichting)).toContain('ziekmelding-uwv-vangnet');
    expect(letter?.hrManager).toBeUndefined();
  });
});
