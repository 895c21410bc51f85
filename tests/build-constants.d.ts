/// <reference path="../electron/build-constants.d.ts" />
