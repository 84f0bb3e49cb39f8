/** The page that carries its record: one script, one style sheet, no server. */
import { type JSX, options } from 'preact'
import type { Carried } from '../../../model/carried.ts'
import '../tokens.css'
import '../page.css'
import { decoded } from '../address-bar.ts'
import { carried } from '../carried.ts'
import { type Pages, Problem, useSource } from '../client.ts'
import { start } from '../frame/app.tsx'
import { language } from '../language.ts'
import { words } from '../words/words.ts'
import { unpack } from './unpack.ts'
import { shelved, type Views } from './views.ts'

/** Data from the record that the page carries. */
function carriedPages(all: Carried): Pages {
  const { shelf, views } = shelved(all)
  return {
    async load(page, at) {
      const { pathname, searchParams } = new URL(at, 'http://record')
      const [, , story = '', , id = ''] = pathname.split('/').map(decoded)
      if (!(page in views)) throw new Problem(words().frame.needsServer)
      const view = views[page as keyof Views] as Views[keyof Views] as (...asked: Parameters<Views[keyof Views]>) => never
      const data = story === all.record.story ? view(shelf(language.peek()), searchParams, id) : undefined
      if (data === undefined) throw new Problem('', 404)
      return data
    },
  }
}

/** Links are written as paths; from disk they lead behind "#", so that they can be copied and opened beside. */
function linkWithin(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    const link = vnode.props as JSX.IntrinsicElements['a']
    if (vnode.type === 'a' && typeof link.href === 'string' && link.href.startsWith('/')) link.href = `#${link.href}`
    before?.(vnode)
  }
}

/** A file that was cut off on its way, or a browser from before 2023, has nothing to show: it says so, and leaves the page as text. */
function saySo(): void {
  document.body.append(Object.assign(document.createElement('p'), { className: 'wrap', textContent: words().frame.notUnpacked }))
}

if (carried)
  unpack(carried.packed()).then((all) => {
    useSource(carriedPages(all))
    linkWithin()
    start()
  }, saySo)
