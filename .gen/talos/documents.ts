// Written by `npm run gen:talos` from the schema of Talos v1.13.9. Not to be edited.

export interface DiskSelector {
  readonly match?: string;
}

export interface EncryptionKey {
  readonly kms?: EncryptionKeyKMS;
  readonly lockToState?: boolean;
  readonly nodeID?: EncryptionKeyNodeID;
  readonly slot?: number;
  readonly static?: EncryptionKeyStatic;
  readonly tpm?: EncryptionKeyTPM;
}

export interface EncryptionKeyKMS {
  readonly endpoint?: string;
}

export interface EncryptionKeyNodeID {
}

export interface EncryptionKeyStatic {
  readonly passphrase?: string;
}

export interface EncryptionKeyTPM {
  readonly checkSecurebootStatusOnEnroll?: boolean;
  readonly options?: EncryptionKeyTPMOptions;
}

export interface EncryptionKeyTPMOptions {
  readonly pcrs?: readonly number[];
}

export interface EncryptionSpec {
  readonly blockSize?: number;
  readonly cipher?: "aes-xts-plain64" | "xchacha12,aes-adiantum-plain64" | "xchacha20,aes-adiantum-plain64";
  readonly keySize?: number;
  readonly keys?: readonly EncryptionKey[];
  readonly options?: readonly string[];
  readonly provider?: "luks2";
}

export interface ExistingMountSpec {
  readonly disableAccessTime?: boolean;
  readonly readOnly?: boolean;
  readonly secure?: boolean;
}

export interface ExistingVolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly discovery?: VolumeDiscoverySpec;
  readonly kind: "ExistingVolumeConfig";
  readonly mount?: ExistingMountSpec;
  readonly name?: string;
}

export interface ExternalMountSpec {
  readonly disableAccessTime?: boolean;
  readonly readOnly?: boolean;
  readonly secure?: boolean;
  readonly virtiofs?: VirtiofsMountSpec;
}

export interface ExternalVolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly filesystemType?: "virtiofs";
  readonly kind: "ExternalVolumeConfig";
  readonly mount?: ExternalMountSpec;
  readonly name?: string;
}

export interface FilesystemSpec {
  readonly projectQuotaSupport?: boolean;
  readonly type?: "ext4" | "xfs";
}

export interface MountSpec {
  readonly secure?: boolean;
}

export interface ProvisioningSpec {
  readonly diskSelector?: DiskSelector;
  readonly grow?: boolean;
  readonly maxSize?: string;
  readonly minSize?: string;
}

export interface RawVolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly encryption?: EncryptionSpec;
  readonly kind: "RawVolumeConfig";
  readonly name?: string;
  readonly provisioning?: ProvisioningSpec;
}

export interface SwapVolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly encryption?: EncryptionSpec;
  readonly kind: "SwapVolumeConfig";
  readonly name?: string;
  readonly provisioning?: ProvisioningSpec;
}

export interface UserMountSpec {
  readonly disableAccessTime?: boolean;
  readonly secure?: boolean;
}

export interface UserVolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly encryption?: EncryptionSpec;
  readonly filesystem?: FilesystemSpec;
  readonly kind: "UserVolumeConfig";
  readonly mount?: UserMountSpec;
  readonly name?: string;
  readonly provisioning?: ProvisioningSpec;
  readonly volumeType?: "directory" | "disk" | "partition";
}

export interface VirtiofsMountSpec {
  readonly tag?: string;
}

export interface VolumeConfig {
  readonly apiVersion: "v1alpha1";
  readonly encryption?: EncryptionSpec;
  readonly kind: "VolumeConfig";
  readonly mount?: MountSpec;
  readonly name?: string;
  readonly provisioning?: ProvisioningSpec;
}

export interface VolumeDiscoverySpec {
  readonly volumeSelector?: VolumeSelector;
}

export interface VolumeSelector {
  readonly match?: string;
}

export interface ZswapConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "ZswapConfig";
  readonly maxPoolPercent?: number;
  readonly shrinkerEnabled?: boolean;
}

export interface RegistryAuthConfig {
  readonly apiVersion: "v1alpha1";
  readonly auth?: string;
  readonly identityToken?: string;
  readonly kind: "RegistryAuthConfig";
  readonly name: string;
  readonly password?: string;
  readonly username?: string;
}

export interface RegistryEndpoint {
  readonly overridePath?: boolean;
  readonly url: string;
}

export interface RegistryMirrorConfig {
  readonly apiVersion: "v1alpha1";
  readonly endpoints?: readonly RegistryEndpoint[];
  readonly kind: "RegistryMirrorConfig";
  readonly name: string;
  readonly skipFallback?: boolean;
}

export interface RegistryTLSConfig {
  readonly apiVersion: "v1alpha1";
  readonly ca?: string;
  readonly clientIdentity?: {
    readonly crt?: string;
    readonly key?: string;
  };
  readonly insecureSkipVerify?: boolean;
  readonly kind: "RegistryTLSConfig";
  readonly name: string;
}

export interface ConfigFile {
  readonly content?: string;
  readonly mountPath?: string;
}

export interface ExtensionServiceConfig {
  readonly apiVersion: "v1alpha1";
  readonly configFiles?: readonly ConfigFile[];
  readonly environment?: readonly string[];
  readonly kind: "ExtensionServiceConfig";
  readonly name: string;
}

export interface PCIDriverRebindConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "PCIDriverRebindConfig";
  readonly name: string;
  readonly targetDriver: string;
}

export interface AddressConfig {
  readonly address: string;
  readonly routePriority?: number;
}

export interface BlackholeRouteConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "BlackholeRouteConfig";
  readonly metric?: number;
  readonly name: string;
}

export interface BondConfig {
  readonly adActorSysPrio?: number;
  readonly adLACPActive?: "on" | "off";
  readonly adSelect?: "stable" | "bandwidth" | "count";
  readonly adUserPortKey?: number;
  readonly addresses?: readonly AddressConfig[];
  readonly allSlavesActive?: number;
  readonly apiVersion: "v1alpha1";
  readonly arpAllTargets?: "any" | "all";
  readonly arpInterval?: number;
  readonly arpIpTargets?: readonly string[];
  readonly arpValidate?: "none" | "active" | "backup" | "all" | "filter" | "filter-active" | "filter-backup";
  readonly bondMode: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb";
  readonly downdelay?: number;
  readonly failOverMac?: "none" | "active" | "follow";
  readonly hardwareAddr?: string;
  readonly kind: "BondConfig";
  readonly lacpRate?: "slow" | "fast";
  readonly links: readonly string[];
  readonly lpInterval?: number;
  readonly miimon?: number;
  readonly minLinks?: number;
  readonly missedMax?: number;
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly nsIp6Targets?: readonly string[];
  readonly numPeerNotif?: number;
  readonly packetsPerSlave?: number;
  readonly peerNotifDelay?: number;
  readonly primaryReselect?: "always" | "better" | "failure";
  readonly resendIGMP?: number;
  readonly routes?: readonly RouteConfig[];
  readonly tlbLogicalLb?: number;
  readonly up?: boolean;
  readonly updelay?: number;
  readonly useCarrier?: boolean;
  readonly xmitHashPolicy?: "layer2" | "layer3+4" | "layer2+3" | "encap2+3" | "encap3+4";
}

export interface BridgeConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly hardwareAddr?: string;
  readonly kind: "BridgeConfig";
  readonly links: readonly string[];
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly routes?: readonly RouteConfig[];
  readonly stp?: BridgeSTPConfig;
  readonly up?: boolean;
  readonly vlan?: BridgeVLANConfig;
}

export interface BridgeSTPConfig {
  readonly enabled?: boolean;
}

export interface BridgeVLANConfig {
  readonly filtering?: boolean;
}

export interface CommonLinkConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly routes?: readonly RouteConfig[];
  readonly up?: boolean;
}

export interface CommonProbeConfig {
  readonly failureThreshold?: number;
  readonly interval?: string;
}

export interface DHCPv4Config {
  readonly apiVersion: "v1alpha1";
  readonly clientIdentifier?: "none" | "mac" | "duid";
  readonly duidRaw?: string;
  readonly ignoreHostname?: boolean;
  readonly kind: "DHCPv4Config";
  readonly name: string;
  readonly routeMetric?: number;
}

export interface DHCPv6Config {
  readonly apiVersion: "v1alpha1";
  readonly clientIdentifier?: "none" | "mac" | "duid";
  readonly duidRaw?: string;
  readonly ignoreHostname?: boolean;
  readonly kind: "DHCPv6Config";
  readonly name: string;
  readonly routeMetric?: number;
}

export interface NetworkDefaultActionConfig {
  readonly apiVersion: "v1alpha1";
  readonly ingress?: "accept" | "block";
  readonly kind: "NetworkDefaultActionConfig";
}

export interface DummyLinkConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly hardwareAddr?: string;
  readonly kind: "DummyLinkConfig";
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly routes?: readonly RouteConfig[];
  readonly up?: boolean;
}

export interface EthernetChannelsConfig {
  readonly combined?: number;
  readonly other?: number;
  readonly rx?: number;
  readonly tx?: number;
}

export interface EthernetConfig {
  readonly apiVersion: "v1alpha1";
  readonly channels?: EthernetChannelsConfig;
  readonly features?: Readonly<Record<string, boolean>>;
  readonly kind: "EthernetConfig";
  readonly name: string;
  readonly rings?: EthernetRingsConfig;
  readonly wakeOnLan?: readonly string[];
}

export interface EthernetRingsConfig {
  readonly "cqe-size"?: number;
  readonly rx?: number;
  readonly "rx-buf-len"?: number;
  readonly "rx-jumbo"?: number;
  readonly "rx-mini"?: number;
  readonly "rx-push"?: boolean;
  readonly "tcp-data-split"?: boolean;
  readonly tx?: number;
  readonly "tx-push"?: boolean;
  readonly "tx-push-buf-len"?: number;
}

export interface HCloudVIPConfig {
  readonly apiToken?: string;
  readonly apiVersion: "v1alpha1";
  readonly kind: "HCloudVIPConfig";
  readonly link?: string;
  readonly name: string;
}

export interface HostnameConfig {
  readonly apiVersion: "v1alpha1";
  readonly auto?: "stable" | "off";
  readonly hostname?: string;
  readonly kind: "HostnameConfig";
}

export interface IngressRule {
  readonly except?: string;
  readonly subnet?: string;
}

export interface KubeSpanConfig {
  readonly advertiseKubernetesNetworks?: boolean;
  readonly allowDownPeerBypass?: boolean;
  readonly apiVersion: "v1alpha1";
  readonly enabled?: boolean;
  readonly filters?: KubeSpanFiltersConfig;
  readonly harvestExtraEndpoints?: boolean;
  readonly kind: "KubeSpanConfig";
  readonly mtu?: number;
}

export interface KubeSpanFiltersConfig {
  readonly endpoints?: readonly string[];
  readonly excludeAdvertisedNetworks?: readonly string[];
}

export interface KubeSpanEndpoints {
  readonly apiVersion: "v1alpha1";
  readonly extraAnnouncedEndpoints?: readonly string[];
  readonly kind: "KubeSpanEndpoints";
}

export interface Layer2VIPConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "Layer2VIPConfig";
  readonly link?: string;
  readonly name: string;
}

export interface LinkAliasConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "LinkAliasConfig";
  readonly name: string;
  readonly selector?: LinkSelector;
}

export interface LinkConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly kind: "LinkConfig";
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly routes?: readonly RouteConfig[];
  readonly up?: boolean;
}

export interface LinkSelector {
  readonly match?: string;
}

export interface NTPConfig {
  readonly servers?: readonly string[];
}

export interface NameserverConfig {
  readonly address?: string;
}

export interface PTPConfig {
  readonly devices?: readonly string[];
}

export interface ResolverConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "ResolverConfig";
  readonly nameservers?: readonly NameserverConfig[];
  readonly searchDomains?: SearchDomainsConfig;
}

export interface RouteConfig {
  readonly destination?: string;
  readonly gateway?: string;
  readonly metric?: number;
  readonly mtu?: number;
  readonly source?: string;
  readonly table?: string;
}

export interface RoutingRuleConfig {
  readonly action?: number;
  readonly apiVersion: "v1alpha1";
  readonly dst?: string;
  readonly fwMark?: number;
  readonly fwMask?: number;
  readonly iifName?: string;
  readonly kind: "RoutingRuleConfig";
  readonly name: string;
  readonly oifName?: string;
  readonly src?: string;
  readonly table: string;
}

export interface NetworkRuleConfig {
  readonly apiVersion: "v1alpha1";
  readonly ingress?: readonly IngressRule[];
  readonly kind: "NetworkRuleConfig";
  readonly name: string;
  readonly portSelector?: RulePortSelector;
}

export interface RulePortSelector {
  readonly ports?: readonly (number | string)[];
  readonly protocol?: "tcp" | "udp" | "icmp" | "icmpv6";
}

export interface SearchDomainsConfig {
  readonly disableDefault?: boolean;
  readonly domains?: readonly string[];
}

export interface StaticHostConfig {
  readonly apiVersion: "v1alpha1";
  readonly hostnames?: readonly string[];
  readonly kind: "StaticHostConfig";
  readonly name: string;
}

export interface TCPProbeConfig {
  readonly apiVersion: "v1alpha1";
  readonly endpoint: string;
  readonly failureThreshold?: number;
  readonly interval?: string;
  readonly kind: "TCPProbeConfig";
  readonly name: string;
  readonly timeout?: string;
}

export interface TimeSyncConfig {
  readonly apiVersion: "v1alpha1";
  readonly bootTimeout?: string;
  readonly enabled?: boolean;
  readonly kind: "TimeSyncConfig";
  readonly ntp?: NTPConfig;
  readonly ptp?: PTPConfig;
}

export interface VLANConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly kind: "VLANConfig";
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly parent: string;
  readonly routes?: readonly RouteConfig[];
  readonly up?: boolean;
  readonly vlanID: number;
  readonly vlanMode?: "802.1q" | "802.1ad";
}

export interface VRFConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly hardwareAddr?: string;
  readonly kind: "VRFConfig";
  readonly links: readonly string[];
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly routes?: readonly RouteConfig[];
  readonly table: string;
  readonly up?: boolean;
}

export interface WireguardConfig {
  readonly addresses?: readonly AddressConfig[];
  readonly apiVersion: "v1alpha1";
  readonly firewallMark?: number;
  readonly kind: "WireguardConfig";
  readonly listenPort?: number;
  readonly mtu?: number;
  readonly multicast?: boolean;
  readonly name: string;
  readonly peers?: readonly WireguardPeer[];
  readonly privateKey: string;
  readonly routes?: readonly RouteConfig[];
  readonly up?: boolean;
}

export interface WireguardPeer {
  readonly allowedIPs?: readonly string[];
  readonly endpoint?: string;
  readonly persistentKeepaliveInterval?: string;
  readonly presharedKey?: string;
  readonly publicKey: string;
}

export interface EnvironmentConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "EnvironmentConfig";
  readonly variables?: Readonly<Record<string, string>>;
}

export interface EventSinkConfig {
  readonly apiVersion: "v1alpha1";
  readonly endpoint?: string;
  readonly kind: "EventSinkConfig";
}

export interface KmsgLogConfig {
  readonly apiVersion: "v1alpha1";
  readonly kind: "KmsgLogConfig";
  readonly name?: string;
  readonly url?: string;
}

export interface OOMConfig {
  readonly apiVersion: "v1alpha1";
  readonly cgroupRankingExpression?: string;
  readonly kind: "OOMConfig";
  readonly sampleInterval?: string;
  readonly strictCgroupClassOrdering?: boolean;
  readonly triggerExpression?: string;
}

export interface WatchdogTimerConfig {
  readonly apiVersion: "v1alpha1";
  readonly device?: string;
  readonly kind: "WatchdogTimerConfig";
  readonly timeout?: string;
}

export interface TrustedRootsConfig {
  readonly apiVersion: "v1alpha1";
  readonly certificates?: string;
  readonly kind: "TrustedRootsConfig";
  readonly name: string;
}

export interface SideroLinkConfig {
  readonly apiUrl?: string;
  readonly apiVersion: "v1alpha1";
  readonly kind: "SideroLinkConfig";
  readonly uniqueToken?: string;
}

export interface APIServerConfig {
  readonly admissionControl?: readonly AdmissionPluginConfig[];
  readonly auditPolicy?: Readonly<Record<string, unknown>>;
  readonly authorizationConfig?: readonly AuthorizationConfigAuthorizerConfig[];
  readonly certSANs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly extraVolumes?: readonly VolumeMountConfig[];
  readonly image?: string;
  readonly resources?: Readonly<Record<string, unknown>>;
}

export interface AdminKubeconfigConfig {
  readonly certLifetime?: string;
}

export interface AdmissionPluginConfig {
  readonly configuration?: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

export interface AuthorizationConfigAuthorizerConfig {
  readonly name?: string;
  readonly type?: string;
  readonly webhook?: Readonly<Record<string, unknown>>;
}

export interface CNIConfig {
  readonly flannel?: FlannelCNIConfig;
  readonly name?: "flannel" | "custom" | "none";
  readonly urls?: readonly string[];
}

export interface ClusterConfig {
  readonly acceptedCAs?: {
    readonly crt?: string;
  };
  readonly adminKubeconfig?: AdminKubeconfigConfig;
  readonly aescbcEncryptionSecret?: string;
  readonly aggregatorCA?: {
    readonly crt?: string;
    readonly key?: string;
  };
  readonly allowSchedulingOnControlPlanes?: boolean;
  readonly apiServer?: APIServerConfig;
  readonly ca?: {
    readonly crt?: string;
    readonly key?: string;
  };
  readonly clusterName?: string;
  readonly controlPlane?: ControlPlaneConfig;
  readonly controllerManager?: ControllerManagerConfig;
  readonly coreDNS?: CoreDNS;
  readonly discovery?: ClusterDiscoveryConfig;
  readonly etcd?: EtcdConfig;
  readonly externalCloudProvider?: ExternalCloudProviderConfig;
  readonly extraManifestHeaders?: Readonly<Record<string, string>>;
  readonly extraManifests?: readonly string[];
  readonly id?: string;
  readonly inlineManifests?: readonly ClusterInlineManifest[];
  readonly network?: ClusterNetworkConfig;
  readonly proxy?: ProxyConfig;
  readonly scheduler?: SchedulerConfig;
  readonly secret?: string;
  readonly secretboxEncryptionSecret?: string;
  readonly serviceAccount?: {
    readonly key?: string;
  };
  readonly token?: string;
}

export interface ClusterDiscoveryConfig {
  readonly enabled?: boolean;
  readonly registries?: DiscoveryRegistriesConfig;
}

export interface ClusterInlineManifest {
  readonly contents?: string;
  readonly name?: string;
}

export interface ClusterNetworkConfig {
  readonly cni?: CNIConfig;
  readonly dnsDomain?: string;
  readonly podSubnets?: readonly string[];
  readonly serviceSubnets?: readonly string[];
}

export interface V1Alpha1Config {
  readonly kind?: undefined;
  readonly cluster?: ClusterConfig;
  readonly debug?: boolean;
  readonly machine?: MachineConfig;
  readonly version?: "v1alpha1";
}

export interface ControlPlaneConfig {
  readonly endpoint?: string;
  readonly localAPIServerPort?: number;
}

export interface ControllerManagerConfig {
  readonly env?: Readonly<Record<string, string>>;
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly extraVolumes?: readonly VolumeMountConfig[];
  readonly image?: string;
  readonly resources?: Readonly<Record<string, unknown>>;
}

export interface CoreDNS {
  readonly disabled?: boolean;
  readonly image?: string;
}

export interface DiscoveryRegistriesConfig {
  readonly kubernetes?: RegistryKubernetesConfig;
  readonly service?: RegistryServiceConfig;
}

export interface Endpoint {
}

export interface EtcdConfig {
  readonly advertisedSubnets?: readonly string[];
  readonly ca?: {
    readonly crt?: string;
    readonly key?: string;
  };
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly image?: string;
  readonly listenSubnets?: readonly string[];
}

export interface ExternalCloudProviderConfig {
  readonly enabled?: boolean;
  readonly manifests?: readonly string[];
}

export interface ExtraMount {
  readonly destination?: string;
  readonly gidMappings?: readonly LinuxIDMapping[];
  readonly options?: readonly string[];
  readonly source?: string;
  readonly type?: string;
  readonly uidMappings?: readonly LinuxIDMapping[];
}

export interface FeaturesConfig {
  readonly diskQuotaSupport?: boolean;
  readonly hostDNS?: HostDNSConfig;
  readonly imageCache?: ImageCacheConfig;
  readonly kubePrism?: KubePrism;
  readonly kubernetesTalosAPIAccess?: KubernetesTalosAPIAccessConfig;
  readonly nodeAddressSortAlgorithm?: string;
}

export interface FlannelCNIConfig {
  readonly extraArgs?: readonly string[];
  readonly kubeNetworkPoliciesEnabled?: boolean;
}

export interface HostDNSConfig {
  readonly enabled?: boolean;
  readonly forwardKubeDNSToHost?: boolean;
  readonly resolveMemberNames?: boolean;
}

export interface ImageCacheConfig {
  readonly localEnabled?: boolean;
}

export interface InstallConfig {
  readonly disk?: string;
  readonly diskSelector?: InstallDiskSelector;
  readonly grubUseUKICmdline?: boolean;
  readonly image?: string;
  readonly legacyBIOSSupport?: boolean;
  readonly wipe?: boolean;
}

export interface InstallDiskSelector {
  readonly busPath?: string;
  readonly modalias?: string;
  readonly model?: string;
  readonly name?: string;
  readonly serial?: string;
  readonly size?: string;
  readonly type?: "ssd" | "hdd" | "nvme" | "sd";
  readonly uuid?: string;
  readonly wwid?: string;
}

export interface KernelConfig {
  readonly modules?: readonly KernelModuleConfig[];
}

export interface KernelModuleConfig {
  readonly name?: string;
  readonly parameters?: readonly string[];
}

export interface KubePrism {
  readonly enabled?: boolean;
  readonly port?: number;
}

export interface KubeletConfig {
  readonly clusterDNS?: readonly string[];
  readonly credentialProviderConfig?: Readonly<Record<string, unknown>>;
  readonly defaultRuntimeSeccompProfileEnabled?: boolean;
  readonly disableManifestsDirectory?: boolean;
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly extraConfig?: Readonly<Record<string, unknown>>;
  readonly extraMounts?: readonly ExtraMount[];
  readonly image?: string;
  readonly nodeIP?: KubeletNodeIPConfig;
  readonly registerWithFQDN?: boolean;
  readonly skipNodeRegistration?: boolean;
}

export interface KubeletNodeIPConfig {
  readonly validSubnets?: readonly string[];
}

export interface KubernetesTalosAPIAccessConfig {
  readonly allowedKubernetesNamespaces?: readonly string[];
  readonly allowedRoles?: readonly string[];
  readonly enabled?: boolean;
}

export interface LinuxIDMapping {
  readonly containerID?: number;
  readonly hostID?: number;
  readonly size?: number;
}

export interface LoggingConfig {
  readonly destinations?: readonly LoggingDestination[];
}

export interface LoggingDestination {
  readonly endpoint?: Endpoint;
  readonly extraTags?: Readonly<Record<string, string>>;
  readonly format?: "json_lines";
}

export interface MachineConfig {
  readonly acceptedCAs?: {
    readonly crt?: string;
  };
  readonly baseRuntimeSpecOverrides?: Readonly<Record<string, unknown>>;
  readonly ca?: {
    readonly crt?: string;
    readonly key?: string;
  };
  readonly certSANs?: readonly string[];
  readonly controlPlane?: MachineControlPlaneConfig;
  readonly features?: FeaturesConfig;
  readonly files?: readonly MachineFile[];
  readonly install?: InstallConfig;
  readonly kernel?: KernelConfig;
  readonly kubelet?: KubeletConfig;
  readonly logging?: LoggingConfig;
  readonly nodeAnnotations?: Readonly<Record<string, string>>;
  readonly nodeLabels?: Readonly<Record<string, string>>;
  readonly nodeTaints?: Readonly<Record<string, string>>;
  readonly pods?: readonly (Readonly<Record<string, unknown>>)[];
  readonly seccompProfiles?: readonly MachineSeccompProfile[];
  readonly sysctls?: Readonly<Record<string, string>>;
  readonly sysfs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly type?: "controlplane" | "worker";
  readonly udev?: UdevConfig;
}

export interface MachineControlPlaneConfig {
  readonly controllerManager?: MachineControllerManagerConfig;
  readonly scheduler?: MachineSchedulerConfig;
}

export interface MachineControllerManagerConfig {
  readonly disabled?: boolean;
}

export interface MachineFile {
  readonly content?: string;
  readonly op?: "create" | "append" | "overwrite";
  readonly path?: string;
  readonly permissions?: number;
}

export interface MachineSchedulerConfig {
  readonly disabled?: boolean;
}

export interface MachineSeccompProfile {
  readonly name?: string;
  readonly value?: Readonly<Record<string, unknown>>;
}

export interface ProxyConfig {
  readonly disabled?: boolean;
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly image?: string;
  readonly mode?: string;
}

export interface RegistryKubernetesConfig {
  readonly disabled?: boolean;
}

export interface RegistryServiceConfig {
  readonly disabled?: boolean;
  readonly endpoint?: string;
}

export interface ResourcesConfig {
  readonly limits?: Readonly<Record<string, unknown>>;
  readonly requests?: Readonly<Record<string, unknown>>;
}

export interface SchedulerConfig {
  readonly config?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly extraArgs?: Readonly<Record<string, string | readonly string[]>>;
  readonly extraVolumes?: readonly VolumeMountConfig[];
  readonly image?: string;
  readonly resources?: Readonly<Record<string, unknown>>;
}

export interface UdevConfig {
  readonly rules?: readonly string[];
}

export interface VolumeMountConfig {
  readonly hostPath?: string;
  readonly mountPath?: string;
  readonly readonly?: boolean;
}

/** One document of a machine configuration, of any kind. */
export type TalosDocument =
  | ExistingVolumeConfig
  | ExternalVolumeConfig
  | RawVolumeConfig
  | SwapVolumeConfig
  | UserVolumeConfig
  | VolumeConfig
  | ZswapConfig
  | RegistryAuthConfig
  | RegistryMirrorConfig
  | RegistryTLSConfig
  | ExtensionServiceConfig
  | PCIDriverRebindConfig
  | BlackholeRouteConfig
  | BondConfig
  | BridgeConfig
  | NetworkDefaultActionConfig
  | DHCPv4Config
  | DHCPv6Config
  | DummyLinkConfig
  | EthernetConfig
  | HCloudVIPConfig
  | HostnameConfig
  | KubeSpanConfig
  | KubeSpanEndpoints
  | Layer2VIPConfig
  | LinkConfig
  | LinkAliasConfig
  | ResolverConfig
  | RoutingRuleConfig
  | NetworkRuleConfig
  | StaticHostConfig
  | TCPProbeConfig
  | TimeSyncConfig
  | VLANConfig
  | VRFConfig
  | WireguardConfig
  | EnvironmentConfig
  | EventSinkConfig
  | KmsgLogConfig
  | OOMConfig
  | WatchdogTimerConfig
  | TrustedRootsConfig
  | SideroLinkConfig
  | V1Alpha1Config;
