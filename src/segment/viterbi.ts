/** What a chain of hidden states needs to be told: how well each fits its observation and its predecessor, as log weights. */
export interface Chain<State, Observation> {
  states: readonly State[];
  start(state: State): number;
  step(from: State, to: State): number;
  emission(state: State, observation: Observation): number;
}

/** The likeliest sequence of states (Viterbi); of two equally likely ones, the state listed first. */
export function likeliestPath<State, Observation>(
  { states, start, step, emission }: Chain<State, Observation>,
  observations: readonly Observation[],
): State[] {
  const steps = states.map((to) => states.map((from) => step(from, to)));
  const back: number[][] = [];
  let scores: number[] = [];
  observations.forEach((observation, at) => {
    const fits = states.map((state) => emission(state, observation));
    if (at === 0) {
      scores = states.map((state, i) => start(state) + fits[i]!);
      return;
    }
    const best = states.map((_, to) => bestIndex(scores, steps[to]!));
    scores = best.map((from, to) => scores[from]! + steps[to]![from]! + fits[to]!);
    back.push(best);
  });
  if (observations.length === 0) return [];
  let at = bestIndex(
    scores,
    scores.map(() => 0),
  );
  const path = [states[at]!];
  for (let i = back.length - 1; i >= 0; i -= 1) {
    at = back[i]![at]!;
    path.push(states[at]!);
  }
  return path.reverse();
}

function bestIndex(scores: readonly number[], added: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i += 1) if (scores[i]! + added[i]! > scores[best]! + added[best]!) best = i;
  return best;
}
