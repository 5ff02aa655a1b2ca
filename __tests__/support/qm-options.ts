/**
 * What `qm create` knows, and the form of what the project gives it. Source: proxmox/qemu-server, 2026-08-17:
 * src/PVE/QemuServer.pm (`$confdesc`), src/PVE/QemuServer/{Drive,Network,CPUConfig}.pm, src/PVE/API2/Qemu.pm (`create_vm`).
 */
export const qmOptions: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^name$/, /^(?=.{1,63}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$/],
  // pve-common, JSONSchema.pm: tags of letters, digits and _ - + . in a list
  [/^tags$/, /^[a-z0-9_][\w\-+.]*(;[a-z0-9_][\w\-+.]*)*$/],
  [/^ostype$/, /^(other|wxp|w2k|w2k3|w2k8|wvista|win7|win8|win10|win11|l24|l26|solaris)$/],
  [/^machine$/, /^(pc|q35)$/],
  [/^bios$/, /^(seabios|ovmf)$/],
  [/^efidisk0$/, /^[A-Za-z][\w.-]+:1,efitype=(2m|4m),pre-enrolled-keys=[01]$/],
  [/^tpmstate0$/, /^[A-Za-z][\w.-]+:1,version=v(1\.2|2\.0)$/],
  [/^cpu$/, /^(host|x86-64-v2-AES|x86-64-v3|x86-64-v4)$/],
  [/^(cores|sockets)$/, /^[1-9]\d*$/],
  [/^numa$/, /^[01]$/],
  [/^memory$/, /^[1-9]\d+$/],
  [/^balloon$/, /^\d+$/],
  [
    /^virtio([0-9]|1[0-5])$/,
    /^[A-Za-z][\w.-]+:[1-9]\d*,serial=([\w.!~*'()-]|%[0-9A-F]{2}){1,60},discard=(on|ignore),iothread=[01]$/,
  ],
  [
    /^net([0-9]|[12]\d|3[01])$/,
    /^virtio=[0-9a-f][02468ace](:[0-9a-f]{2}){5},bridge=[\w.-]+(,tag=([1-9]\d{0,2}|[1-3]\d{3}|40[0-8]\d|409[0-4]))?$/,
  ],
  [/^ide[0-3]$/, /^local:iso\/[\w.-]+\.iso,media=(cdrom|disk)$/],
  [/^boot$/, /^order=\w+(;\w+)*$/],
  [/^agent$/, /^enabled=[01]$/],
  [/^serial[0-3]$/, /^(socket|\/dev\/.+)$/],
  [/^(onboot|start)$/, /^[01]$/],
  [/^startup$/, /^order=\d+(,up=\d+)?(,down=\d+)?$/],
];
