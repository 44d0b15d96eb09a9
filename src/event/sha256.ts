/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */
import { hash } from "node:crypto";

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);

/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
export function sha256(text: string): string {
  if (text.isWellFormed()) return hash("sha256", text);
  return hash("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}
