/** Reads RFC 3339 times by their characters: no regular expression, no guessing of formats, and never in local time. */

const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Milliseconds since 1970, or NaN for what is not a time. Takes `T`, `t` or a space before the hour, any number of digits of
 * a second (cut to milliseconds), `Z` or an offset as `+02:00`, `+0200` or `+02`, and a leap second.
 * @param zoneless whether a time without a zone is taken as UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function isoInstant(text: string, zoneless: boolean): number {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  if (!isDateTimeSeparator(text.charCodeAt(10))) return Number.NaN;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (!isDate(year, month, day) || !(hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59)))) {
    return Number.NaN;
  }

  let at = 19;
  let ms = 0;
  if (text.charCodeAt(at) === 46) {
    const start = ++at;
    for (let weight = 100; isDigit(text.charCodeAt(at)); at += 1, weight /= 10) {
      if (weight >= 1) ms += (text.charCodeAt(at) - ZERO) * weight;
    }
    if (at === start) return Number.NaN;
  }
  return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset(text, at, zoneless);
}

/** The zone at the end of the text, in milliseconds ahead of UTC; NaN if there is none where one must be, or more text. */
function offset(text: string, at: number, zoneless: boolean): number {
  const left = text.length - at;
  const sign = text.charCodeAt(at);
  if (left === 0) return zoneless ? 0 : Number.NaN;
  if (sign === 90 || sign === 122) return left === 1 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const colon = left === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
  if (left !== 3 && left !== 5 + colon) return Number.NaN;
  const hours = two(text, at + 1);
  const minutes = left === 3 ? 0 : two(text, at + 3 + colon);
  if (!(hours < 24 && minutes < 60)) return Number.NaN;
  return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function isDate(year: number, month: number, day: number): boolean {
  // Date.UTC takes years below 100 for 19xx.
  if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0))) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day < 29 || leap;
}

/** Two digits as a number; NaN, which no comparison lets through, if they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

function isDateTimeSeparator(code: number): boolean {
  return code === 84 || code === 116 || code === 32;
}
