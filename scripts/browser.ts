/** A headless Chromium for tests and pictures: the system's own, with nothing of the network and nothing kept. */
import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser's program; `undefined` where there is none. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

/** @throws Error if there is no Chromium */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined)
    throw new Error("There is no Chromium: install it, or let the variable CHROMIUM name it.");
  const { chromium } = await import("playwright-core");
  return await chromium.launch({ executablePath: CHROMIUM, args: FLAGS, headless: true });
}

export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly scheme: "light" | "dark";
}

/** Opens a page, and tells what the browser complained of. Whatever is asked of the network fails. */
export async function withPage<Result>(
  browser: Browser,
  url: string,
  { width, height = 900, scheme }: Look,
  work: (page: Page) => Promise<Result>,
): Promise<{ readonly result: Result; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, offline: true });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (request.url() !== url) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { result: await work(page), complaints };
  } finally {
    await context.close();
  }
}
