export const id = 1860;
export const ids = [1860];
export const modules = {

/***/ 61860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseDeviceKey),
/* harmony export */   makeDeviceKey: () => (/* binding */ makeDeviceKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/**
 * A device's identity: an Ed25519 key that proves to the gateway who is calling. The key never leaves this machine; what is
 * sent are its public half and a signature over the very words of one handshake.
 */


/** What stands before a 32-byte seed to make PKCS#8 of it (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
const RAW_BYTES = 32;
function makeDeviceKey() {
    return deviceKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)("ed25519").privateKey);
}
/**
 * @param text PKCS#8 in PEM or base64, or a seed of 32 bytes in base64 or base64url
 * @throws MallcopError `config-invalid`, without any of the text
 */
function parseDeviceKey(text) {
    try {
        const key = privateKey(text.trim());
        if (key.asymmetricKeyType === "ed25519")
            return deviceKey(key);
    }
    catch {
        // What OpenSSL says of a broken key may quote it.
    }
    throw new _src_connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
        path: "OPENCLAW_DEVICE_KEY",
        problem: "the secret holds no Ed25519 key",
        advice: "Store it again as `mallcop openclaw pair` printed it, whole and on one line.",
    });
}
function privateKey(text) {
    if (text.startsWith("-----BEGIN"))
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    const bytes = Buffer.from(text, "base64");
    const key = bytes.length === RAW_BYTES ? Buffer.concat([PKCS8_ED25519, bytes]) : bytes;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key, format: "der", type: "pkcs8" });
}
function deviceKey(key) {
    const raw = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: "spki", format: "der" }).subarray(-RAW_BYTES);
    return {
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(raw).digest("hex"),
        publicKey: raw.toString("base64url"),
        sign: (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(text, "utf8"), key).toString("base64url"),
        export: () => key.export({ type: "pkcs8", format: "der" }).toString("base64"),
    };
}


/***/ })

};
