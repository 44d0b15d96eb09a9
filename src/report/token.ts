/** What may stand bare where text is obeyed (a commit subject, a step output): our own short words, never a stranger's. */

const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Whether a text is an id, code or type of the plain sort that configuration and manifests allow. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

/** The text if it is plain, else a word that stands for it. */
export function token(text: string): string {
  return isToken(text) ? text : "(unnamed)";
}
