/** What follows from the answers: nothing to bring, and nothing that a gendarme would still ask for. */

/** Keys of `receipt.bring`: a call needs no paper. */
export function whatToBring(): readonly never[] {
  return [];
}

/** Keys of `missing`: the form asks all that the recruiting centre needs to call. */
export function missing(): readonly never[] {
  return [];
}
