// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be a copy of what others call
import stackTrace = require("cdktf/lib/tokens/private/stack-trace");

// cdktf writes down where each token was made, as deep as the stack goes: a quarter of a synthesis, for a few of its errors.
Object.assign(stackTrace, { captureStackTrace: () => [] });
