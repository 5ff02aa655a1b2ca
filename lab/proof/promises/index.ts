import { api } from "./api";
import { apps } from "./apps";
import { capacity } from "./capacity";
import { dns } from "./dns";
import { ingress } from "./ingress";
import { lan } from "./lan";
import { management } from "./management";
import type { Promised } from "./promise";
import { scheduling } from "./scheduling";
import { storage } from "./storage";

/** What is proven, in the order of the matrix's columns. */
export const promises: readonly Promised[] = [api, storage, ingress, lan, management, capacity, scheduling, apps, dns];
