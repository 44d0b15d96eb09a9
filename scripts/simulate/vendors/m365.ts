/** Microsoft 365: content that becomes available long after what it tells of, in blobs that may be missing for a while. */
import { createManagement, type StandInBlob } from "../../../src/demo/microsoft/management.ts";
import { m365 } from "../../../src/demo/story/beat.ts";
import { ann, TENANT } from "../../../src/demo/story/cast.ts";
import { cmdlet, opensMail } from "../../../src/demo/story/phrases.ts";
import { auditRecord } from "../../../src/demo/story/records/m365.ts";
import type { Instant } from "../../../src/event/event.ts";
import { signInTo } from "./microsoft.ts";
import { type Fact, happenings, markOf, type Setting, type Vendor } from "./vendor.ts";

const INSTANCE = "m365";
const HOUR = 3_600_000;

const FEEDS = {
  "azure-ad": "Audit.AzureActiveDirectory",
  exchange: "Audit.Exchange",
  sharepoint: "Audit.SharePoint",
} as const;

export async function m365Tenant(setting: Setting): Promise<Vendor> {
  const { chance, clock } = setting;
  const facts: Fact[] = [];
  const blobs: StandInBlob[] = [];
  for (const feed of ["azure-ad", "exchange", "sharepoint"] as const) {
    const type = FEEDS[feed];
    const told: unknown[] = [];
    for (const { nth, time: created } of happenings(setting, { latenessMs: 0 })) {
      const fate = chance.next();
      const missingUntil = fate < 0.05 ? created + chance.next() * 20 * HOUR : undefined;
      const records = Array.from({ length: chance.whole(1, 2) }, (_, index) => {
        // Up to days before it became available.
        const time = (Math.floor((created - HOUR * 40 * chance.next() ** 6) / 1000) * 1000) as Instant;
        const record = recordOf(feed, `${nth}-${index}`, time);
        const mark = markOf("m365", TENANT, "record", String(record.Id));
        facts.push({
          instance: INSTANCE,
          feed,
          mark,
          time,
          axisTime: created,
          visibleAt: missingUntil ?? created,
          latenessMs: 0,
        });
        return record;
      });
      // Records come again in later blobs.
      const again = told.length > 0 && chance.next() < 0.05 ? [chance.pick(told)] : [];
      told.push(...records);
      const id = `${feed}${nth}$${type.toLowerCase().replace(".", "_")}`;
      blobs.push({ type, id, created, records: [...records, ...again], ...(missingUntil && { missingUntil }) });
    }
  }
  const management = createManagement({
    tenant: TENANT,
    clock,
    blobs: () => blobs,
    subscribed: [...Object.values(FEEDS), "Audit.General", "DLP.All"],
    pageSize: 20,
  });
  const tenant = await signInTo([management], clock);
  return {
    instance: INSTANCE,
    entry: { type: "m365", login_source: "m365", login_url: tenant.url, management_api_url: tenant.url },
    env: tenant.env.secret,
    door: { origin: tenant.url, listener: tenant.listener },
    facts: facts.map((fact) => ({ ...fact, latenessMs: fact.visibleAt - fact.axisTime })),
    close: () => tenant.close(),
  };
}

function recordOf(feed: keyof typeof FEEDS, name: string, time: Instant) {
  const link = `https://acme.example/${name}`;
  const beats = {
    "azure-ad": opensMail("00:00", ann),
    exchange: cmdlet("00:00", ann, "New-InboxRule", { Name: name }),
    sharepoint: m365("00:00", ann, "AnonymousLinkCreated", { ObjectId: link }),
  };
  const beat = beats[feed];
  return auditRecord({ ...beat, details: { ...beat.details, InterSystemsId: name } }, time);
}
