import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Answer, Handler, Request } from "./http";

/** A bucket and where it is reached. */
export interface Bucket {
  readonly bucket: string;
  readonly region: string;
  /** URL of an S3-compatible store. @default - AWS */
  readonly endpoint?: string;
}

/** Host names under which clients look for a bucket: path style, virtual-hosted style, and who they are. */
export function hostsOf({ bucket, region, endpoint }: Bucket): string[] {
  if (endpoint !== undefined) return [new URL(endpoint).hostname];
  const s3 = `s3.${region}.amazonaws.com`;
  return [s3, `${bucket}.${s3}`, `sts.${region}.amazonaws.com`];
}

/**
 * One S3 bucket: what Terraform's backend asks for, conditional writes included, which are its locks. Objects are files.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
export function s3(folder: string, place: Bucket): Handler {
  const hosts = hostsOf(place);
  return (request) => {
    const { hostname } = request.url;
    if (!hosts.includes(hostname)) return undefined;
    if (hostname.startsWith("sts.")) return callerIdentity();
    const path = decodeURIComponent(request.url.pathname).slice(1);
    const virtual = hostname.startsWith(`${place.bucket}.s3.`);
    const [bucket = "", ...rest] = virtual ? [place.bucket, path] : path.split("/");
    if (bucket !== place.bucket) return failure(404, "NoSuchBucket", "The specified bucket does not exist");
    const key = rest.join("/");
    if (key === "") return bucketRequest(folder, request);
    const file = resolve(folder, bucketPath(key));
    if (!file.startsWith(folder + sep)) return failure(400, "InvalidURI", "Couldn't parse the specified URI.");
    return objectRequest(file, request);
  };
}

function objectRequest(file: string, { method, headers, body }: Request): Answer {
  switch (method) {
    case "HEAD":
    case "GET": {
      if (!existsSync(file)) return failure(404, "NoSuchKey", "The specified key does not exist.");
      const content = readFileSync(file);
      const modified = statSync(file).mtime.toUTCString();
      return { status: 200, headers: { ETag: etag(content), "Last-Modified": modified }, body: content };
    }
    case "PUT": {
      // Whoever writes first holds the lock: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
      if (headers["if-none-match"] === "*" && existsSync(file)) {
        const said = "At least one of the pre-conditions you specified did not hold";
        return failure(412, "PreconditionFailed", said);
      }
      const content = headers["content-encoding"]?.includes("aws-chunked") ? unchunked(body) : body;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}${partial}`, content, { mode: 0o600 });
      renameSync(`${file}${partial}`, file);
      return { status: 200, headers: { ETag: etag(content) } };
    }
    case "DELETE":
      rmSync(file, { force: true });
      return { status: 204 };
    default:
      return failure(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
  }
}

function bucketRequest(folder: string, { method, url }: Request): Answer {
  if (method === "HEAD") return { status: 200 };
  if (method !== "GET") return failure(405, "MethodNotAllowed", "The rehearsal's bucket is there already.");
  const prefix = url.searchParams.get("prefix") ?? "";
  const keys = filesIn(folder).filter((key) => key.startsWith(prefix));
  const contents = keys.map((key) => `<Contents><Key>${escaped(key)}</Key></Contents>`).join("");
  return xml(
    200,
    `<ListBucketResult><KeyCount>${keys.length}</KeyCount><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`,
  );
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(partial))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** Content that comes in chunks of the form `<size in hex>;chunk-signature=…\r\n<content>\r\n`, the last one empty, with trailers. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.toString("latin1", at, end), 16);
    if (end === -1 || !(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

/** Terraform asks who it is before it trusts its keys. */
function callerIdentity(): Answer {
  const who = "<Arn>arn:aws:iam::000000000000:user/rehearsal</Arn><UserId>R</UserId><Account>000000000000</Account>";
  return xml(
    200,
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>${who}</GetCallerIdentityResult></GetCallerIdentityResponse>`,
  );
}

const partial = ".partial";
const bucketPath = (key: string): string => key.replaceAll(/\/+/g, sep);
const etag = (content: Buffer): string => `"${createHash("md5").update(content).digest("hex")}"`;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const xml = (status: number, body: string): Answer => ({
  status,
  headers: { "Content-Type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
const failure = (status: number, code: string, message: string): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${message}</Message><RequestId>rehearsal</RequestId></Error>`);
