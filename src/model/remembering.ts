/** So many results are kept before all are let go of: names and phrases of a story, not of a library. */
const MOST = 50_000

/** Remembers what a pure function of a word, a phrase or a day gave: the same ones come by thousands of times. */
export function remembering<Key extends string | number, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>()
  return (key) => {
    let result = known.get(key)
    if (result === undefined) {
      if (known.size > MOST) known.clear()
      known.set(key, (result = of(key)))
    }
    return result
  }
}

/** Remembers what a pure function of a value gave, for as long as somebody holds the value. */
export function rememberingEach<Value extends object, Result>(of: (value: Value) => Result): (value: Value) => Result {
  const known = new WeakMap<Value, Result>()
  return (value) => {
    if (!known.has(value)) known.set(value, of(value))
    return known.get(value) as Result
  }
}

/** Remembers what a pure function gave for the texts it was last asked for, `most` of them. */
export function rememberingLast<Result>(most: number, of: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>()
  return (key) => {
    const result = known.has(key) ? (known.get(key) as Result) : of(key)
    known.delete(key)
    known.set(key, result)
    for (const old of known.keys()) {
      if (known.size <= most) break
      known.delete(old)
    }
    return result
  }
}
