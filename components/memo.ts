import { Component, type ComponentType, h } from 'preact'

/** `Part`, rendered again only when one of its props is another value: rows of long lists stay quick while one types. */
export function memo<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [a, b] = [Object.entries(this.props), Object.entries(next)]
      return a.length !== b.length || b.some(([key, value]) => value !== this.props[key as keyof P])
    }
    render() {
      return h(Part, this.props as P)
    }
  }
}
