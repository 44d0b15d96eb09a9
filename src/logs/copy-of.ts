/** The beginning of a text as a text of its own: a mere part of it would keep the whole in memory. */
export function copyOf(text: string, most: number): string {
  if (text.length <= most) return text;
  return Buffer.from(text.slice(0, most), "utf16le").toString("utf16le");
}
