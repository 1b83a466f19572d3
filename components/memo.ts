import { Component, type ComponentType, h } from 'preact'

/** `Part`, rendered again only when one of its props is another value: rows of long lists stay quick while one types. */
export function memo<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      // At every key for every row of a list: without an array for each.
      for (const key in next) if (next[key] !== this.props[key]) return true
      for (const key in this.props) if (!(key in next)) return true
      return false
    }
    render() {
      return h(Part, this.props as P)
    }
  }
}
