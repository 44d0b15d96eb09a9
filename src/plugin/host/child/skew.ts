/** Verification moves a plugin's clock and fixes chance, so that code which depends on them is found out. */

export function skew(clockMs: number, random: number): void {
  const now = Date.now.bind(Date);
  const Real = Date;
  class Skewed extends Real {
    constructor(...parts: []) {
      if (parts.length === 0) super(now() + clockMs);
      else super(...parts);
    }
    static override now(): number {
      return now() + clockMs;
    }
  }
  Object.defineProperty(globalThis, "Date", { value: Skewed, writable: true, configurable: true });
  Math.random = () => random;
}
