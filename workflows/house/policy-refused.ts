// The refusal of house policy that would not do.

/** House policy is refused; `message` is one clear Dutch sentence that names the place and the reason. */
export class PolicyRefused extends RangeError {
  override readonly name = 'PolicyRefused';
}
