export const id = 8031;
export const ids = [8031];
export const modules = {

/***/ 98031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   boundHeap: () => (/* binding */ boundHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Keeps the process small: most of what a scan allocates is dead at once, and V8 would rather grow than look. */

/** The young generation's half, in MiB. Larger ones only put off collecting what nobody needs any more. */
const SEMI_SPACE_MB = 8;
/** To be called before anything else, while the heap is still small. */
function boundHeap() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--max-semi-space-size=${SEMI_SPACE_MB}`);
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ })

};
