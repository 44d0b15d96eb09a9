/** A small manifest, and a folder to put plugins into. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export const MANIFEST = `name: door
title: Door
version: 1.0.0
description: Reads who opened which door.
auth:
  secrets: [{ name: DOOR_TOKEN, required: true, description: Reads the door's log. }]
  settings: [{ name: DOOR_SITE, description: Which site. }]
  rights: [{ right: "log:read", feeds: [log], why: To read the log. }]
hosts: ["*.doors.example.com", "{base_url}"]
feeds:
  log:
    kind: log
    title: Log
    scope: { reads: Every opening., leaves_out: { door-bell: Nobody opened. } }
    timing: { axis: event, settle: 5m, overlap: 6h, retention: 90d, slice: 24h }
  keys:
    kind: state
    title: Keys
    scope: { reads: Every key., leaves_out: {} }
events:
  admin_action: { description: Somebody changed a lock. }
metadata:
  floor: { description: The floor., trust: vendor }
config:
  type: object
  required: [base_url]
  properties:
    base_url: { type: string, pattern: "^https://", description: Where the doors are. }
    floors:
      type: array
      uniqueItems: true
      items: { type: integer, minimum: -2, maximum: 20 }
      description: Which floors.
    depth: { type: number, minimum: 0.5, default: 2, description: How deep. }
    mode: { type: string, enum: [all, opened], default: all, description: What to keep. }
    wing:
      type: object
      required: [name]
      properties: { name: { type: string, minLength: 1, maxLength: 5, description: Its name. } }
      additionalProperties: false
      description: One wing only.
`;

const folders: string[] = [];

/** For `afterAll`. */
export async function removePluginsFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
}

/** A new folder with one plugin for each name. */
export async function pluginsFolder(manifests: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-plugins-"));
  folders.push(folder);
  for (const [name, manifest] of Object.entries(manifests)) {
    await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, name, "manifest.yaml"), manifest);
  }
  return folder;
}
