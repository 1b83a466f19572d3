/** One of the answers that a Select, Segment or row of Chips offers. */
export interface Option<V extends string> {
  value: V
  label: string
}
