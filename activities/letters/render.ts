// A letter from its order: subject, text and HTML, the same to the byte each time.
import { fileURLToPath } from 'node:url';
import type { ObligationId } from '../../workflows/law/vocabulary.ts';
import type { LetterOrder } from '../../workflows/ports.ts';
import type { DutyWords } from './duty-words.ts';
import { fill } from './fill.ts';
import { isAboutDuty, momentOf, MOMENTS, type Moment } from './moment.ts';
import { occasionValues } from './occasion.ts';
import { fillText, type Values } from './placeholders.ts';
import { TemplateFolder, type Template } from './templates.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';
import { dutyValues, generalValues, rowValues, type Reader } from './values.ts';
import { lowerFirst } from './wording.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterOptions {
  /** Duties that letters may be about: those of every page of the law in use. */
  readonly duties: readonly ObligationId[];
  /** Base address of the web pages, for the button; without one the letter tells the command to type. */
  readonly base?: string;
  /** Where the templates stand; the project's own unless told. */
  readonly folder?: string;
}

interface DutyLetters extends DutyWords {
  readonly duty: ObligationId;
}

/** All letters, checked. */
export class Letters {
  private readonly templates = new Map<string, Template>();
  private readonly words = new Map<ObligationId, DutyLetters>();
  private readonly base: string | undefined;

  /**
   * Reads every template: each kind of letter, for each duty and for each kind of reader.
   * @throws Error naming the file, and the placeholder or part that is wrong; or in Dutch that the web address is none
   */
  constructor({ duties, base, folder = fileURLToPath(new URL('.', import.meta.url)) }: LetterOptions) {
    if (base !== undefined && !/^https?:$/.test(URL.canParse(base) ? new URL(base).protocol : '')) {
      throw new Error(
        `${base} is geen webadres voor de knop in brieven: verwacht iets als https://spoorwijzer.voorbeeld.nl.`,
      );
    }
    this.base = base;
    const source = new TemplateFolder(folder, base === undefined ? 'opdracht' : 'knop');
    for (const duty of duties) this.words.set(duty, { duty, ...source.words(duty) });
    for (const moment of MOMENTS) {
      for (const forEmployee of [false, true]) {
        for (const words of isAboutDuty(moment) ? this.words.values() : [undefined]) {
          this.templates.set(
            key(moment, forEmployee, words?.duty),
            source.template(moment, forEmployee, words),
          );
        }
      }
    }
  }

  /** The duty as an instruction without anything personal, for subjects and calendar entries. */
  instruction(duty: ObligationId): string {
    return this.of(duty).doe;
  }

  /**
   * @throws Error when the letter asks for a duty it was not given, a duty letter has no duty, or the order lacks what
   *   its kind of letter tells
   */
  render(order: LetterOrder, reader: Reader): Letter {
    const moment = momentOf(order);
    const duty = isAboutDuty(moment) ? order.termijn?.verplichting : undefined;
    const template = this.templates.get(key(moment, order.rol === 'werknemer', duty));
    if (!template) throw new Error(`no letter "${moment}" for ${duty ?? 'a dossier'}`);
    const values: Values = {
      ...generalValues(order, reader),
      ...occasionValues(order),
      ...this.dutyValues(order),
    };
    const action = this.action(order);
    const tokens = fill(template.body, {
      values,
      rows: order.termijnen.map((row) => rowValues(order, row)),
      ...(action === undefined ? {} : { action }),
    });
    const subject = fillText(template.subject, values);
    return { subject, text: toText(tokens), html: toHtml(subject, tokens) };
  }

  private of(duty: ObligationId): DutyLetters {
    const words = this.words.get(duty);
    if (!words) throw new Error(`no words for duty ${duty}`);
    return words;
  }

  private dutyValues(order: LetterOrder): Values {
    if (!order.termijn) return {};
    const { doe, melden } = this.of(order.termijn.verplichting);
    return { doe, doeKlein: lowerFirst(doe), melden, ...dutyValues(order, order.termijn) };
  }

  private action({ dossiernummer, termijn }: LetterOrder): string | undefined {
    if (this.base === undefined) return undefined;
    const url = new URL(`dossier/${encodeURIComponent(dossiernummer)}`, this.base.replace(/\/*$/, '/'));
    if (termijn) url.searchParams.set('verplichting', termijn.verplichting);
    if (termijn) url.searchParams.set('ronde', String(termijn.ronde));
    return url.href;
  }
}

function key(moment: Moment, forEmployee: boolean, duty: ObligationId | undefined): string {
  return [moment, forEmployee ? 'werknemer' : 'desk', duty ?? ''].join(' ');
}
