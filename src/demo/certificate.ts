/**
 * Makes the certificate that a stand-in shows on this machine: a new key every time, valid for loopback names only, and for a
 * few days. Written in DER by hand, because Node can read certificates but not make them (RFC 5280, section 4.1).
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface Certificate {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const GENERALIZED_TIME = 0x18;
const BOOLEAN = 0x01;
/** In `GeneralName`: `dNSName` and `iPAddress`. */
const DNS_NAME = 0x82;
const IP_ADDRESS = 0x87;
const DAY_MS = 86_400_000;

/** @param now milliseconds since 1970; the certificate is valid from a week before to a week after. Its issuer is itself. */
export function loopbackCertificate(now: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, objectId("2a8648ce3d040302")); // ecdsa-with-SHA256
  // A name of its own: issuers are looked up by name, and one process may trust several of these.
  const commonName = Buffer.from(`mallcop demo ${randomBytes(8).toString("hex")}`);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, objectId("550403"), der(UTF8_STRING, commonName))));
  const validity = der(SEQUENCE, time(now - 7 * DAY_MS), time(now + 7 * DAY_MS));
  const body = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))), // version 3
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(SEQUENCE, ...extensions())),
  );
  const signature = sign("sha256", body, privateKey);
  const cert = der(SEQUENCE, body, algorithm, bits(signature));
  return { cert: pem(cert), key: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

function extensions(): readonly Buffer[] {
  const names = [der(DNS_NAME, Buffer.from("localhost")), der(IP_ADDRESS, Buffer.from([127, 0, 0, 1]))];
  return [
    extension("551d11", der(SEQUENCE, ...names)), // subjectAltName
    extension("551d13", der(SEQUENCE, der(BOOLEAN, Buffer.from([0xff])))), // basicConstraints: its own authority
  ];
}

function extension(id: string, value: Buffer): Buffer {
  return der(SEQUENCE, objectId(id), der(OCTET_STRING, value));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const objectId = (hex: string): Buffer => der(OBJECT_ID, Buffer.from(hex, "hex"));
/** A bit string of whole bytes. */
const bits = (value: Buffer): Buffer => der(BIT_STRING, Buffer.from([0]), value);

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+/, "").replace(/[-:T]/g, "");
  return der(GENERALIZED_TIME, Buffer.from(digits));
}

function pem(cert: Buffer): string {
  const lines = cert.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
