declare module 'edtf' {
  /** `min` and `max` are its first and last moment, in milliseconds. Throws where the text is no EDTF. */
  // biome-ignore lint/style/noDefaultExport: it is theirs
  export default function edtf(text: string): { readonly edtf: string; readonly min: number; readonly max: number }
}
