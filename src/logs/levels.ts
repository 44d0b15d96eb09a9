/** How loggers write how bad it is. */
const LEVELS = new Set(
  (
    "trace debug info information notice warn warning error err critical crit fatal alert emerg panic severe fine finer finest " +
    "config verbose log statement hint detail failure fail dbug trce inf wrn dbg ftl vrb dpanic"
  ).split(" "),
);

export const isLevel = (word: string): boolean => LEVELS.has(word.toLowerCase()) || /^[VDIWEF]$/.test(word);
/** In brackets, or before a colon, letters of one case only: `Error:` may begin a sentence, `ERROR` may not. */
export const isPlainLevel = (word: string): boolean => LEVELS.has(word.toLowerCase());
