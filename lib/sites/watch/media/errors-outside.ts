/** A function that stands around one of the browser's own. */
type Wrapper = (...values: never[]) => unknown
type View = Pick<typeof globalThis, 'Error' | 'Promise' | 'Reflect' | 'Object'>

/** Of V8, and of Firefox from 138 on. */
interface Capture {
  captureStackTrace?: (error: object, above: Wrapper) => void
}

/** What a binding puts before the message of a `TypeError` after its stack was made. */
const BEFORE_MESSAGE = /^(?:Failed to [^:]+: )+/

/**
 * Calls a function of the browser so that its errors look as if no wrapper stood around it: their stack would name its
 * script, and with it this extension. No stack is made during the call, since a page may have it handed to a function of
 * its own (`Error.prepareStackTrace`); afterwards an error gets the stack of who called the wrapper. What the page could
 * replace is taken at once.
 */
export function errorsOutside({
  Error: NativeError,
  Promise: { prototype },
  Reflect: { apply },
  Object: objects,
}: View) {
  const { captureStackTrace } = NativeError as Capture
  const { then } = prototype
  const { defineProperty, getOwnPropertyDescriptor } = objects

  function withoutStacks(call: () => unknown): unknown {
    const limit = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit')
    // Where the page would notice that it is set, it stays.
    if (limit?.writable !== true) return call()
    NativeError.stackTraceLimit = 0
    try {
      return call()
    } finally {
      NativeError.stackTraceLimit = limit.value
    }
  }

  function asCalledBy(caller: { stack?: unknown }, error: unknown): void {
    try {
      const { name, message } = error as Error
      const head = `${name}: ${name === 'TypeError' ? message.replace(BEFORE_MESSAGE, '') : message}`
      const { stack } = caller
      const value = typeof stack === 'string' ? stack.replace(/^Error\b[^\n]*/, () => head) : stack
      defineProperty(error as object, 'stack', { value, writable: true, configurable: true })
    } catch {
      // It is no object, or a frozen one of the page's own.
    }
  }

  return (wrapper: Wrapper, native: Wrapper, that: unknown, values: unknown[]): unknown => {
    const call = () => apply(native, that, values as never[])
    if (!captureStackTrace) return call()
    const caller: { stack?: unknown } = {}
    let result: unknown
    try {
      result = withoutStacks(call)
    } catch (error) {
      captureStackTrace(caller, wrapper)
      asCalledBy(caller, error)
      throw error
    }
    if (typeof result !== 'object' || result === null) return result
    captureStackTrace(caller, wrapper)
    const rejected = (error: unknown) => {
      asCalledBy(caller, error)
      throw error
    }
    return apply(then, result, [undefined, rejected])
  }
}
