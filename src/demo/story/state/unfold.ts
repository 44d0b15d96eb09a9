/** What a vendor shows as it stands, without saying who changed it: told as a beginning, and changes from certain scans on. */

export interface Turn<State> {
  /** The first scan that finds it so; 1 is the first of all. */
  readonly scan: number;
  readonly change: (before: State) => State;
}

/** @param scan the one that looks */
export function unfold<State>(beginning: State, turns: readonly Turn<State>[], scan: number): State {
  return turns.filter((turn) => turn.scan <= scan).reduce((state, { change }) => change(state), beginning);
}
