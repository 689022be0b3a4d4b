// Commander's complaints in Dutch, told apart by their code.
import type { CommanderError } from 'commander';

/** The suggestion commander adds to a misspelt word. */
const SUGGESTION = /\(Did you mean (?:one of )?(.+?)\?\)/;
const quoted = (message: string) => /'([^']+)'/.exec(message)?.[1] ?? '';

function suggestion(message: string): string {
  const words = SUGGESTION.exec(message)?.[1];
  return words ? ` Bedoelde u ${words.replaceAll(', ', ' of ')}?` : '';
}

/** `--op <dag>` is called `--op` in a sentence. */
const nameOf = (flags: string) => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

/** One Dutch sentence for what was typed wrong, with a way out. */
export function inDutch(error: CommanderError): string {
  const { code, message } = error;
  const what = quoted(message);
  switch (code) {
    case 'commander.unknownOption':
      return `De optie ${what} bestaat niet.${suggestion(message) || ' Met --help ziet u welke er zijn.'}`;
    case 'commander.unknownCommand':
      return `De opdracht “${what}” bestaat niet.${suggestion(message) || ' Met --help ziet u welke er zijn.'}`;
    case 'commander.missingArgument':
      return `Er ontbreekt iets: <${what}>. Met --help ziet u een voorbeeld.`;
    case 'commander.optionMissingArgument':
      return `Achter ${nameOf(what)} ontbreekt een waarde: ${what}.`;
    case 'commander.missingMandatoryOptionValue':
      return `De optie ${nameOf(what)} ontbreekt; schrijf ${what}.`;
    case 'commander.excessArguments':
      return 'Er staat meer dan deze opdracht kan lezen. Met --help ziet u een voorbeeld.';
    case 'commander.conflictingOption':
      return 'Deze opties gaan niet samen. Met --help ziet u wat ze doen.';
    default:
      return 'Deze opdracht is niet te lezen. Met --help ziet u een voorbeeld.';
  }
}
