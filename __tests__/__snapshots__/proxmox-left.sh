# On host left. Reservations for the DHCP server:
#   cp-1  02:00:c0:a8:3c:0b  192.168.60.11
#   big  02:00:c0:a8:3c:15  192.168.60.21

if [ ! -e /var/lib/vz/template/iso/talos-v1.13.9-88d1f7a5c4f1.iso ]; then
  wget -nv -O - --post-data 'customization:
    systemExtensions:
        officialExtensions:
            - siderolabs/iscsi-tools
            - siderolabs/qemu-guest-agent
            - siderolabs/util-linux-tools
' https://factory.talos.dev/schematics &&
    wget -O /var/lib/vz/template/iso/talos-v1.13.9-88d1f7a5c4f1.iso.part https://factory.talos.dev/image/88d1f7a5c4f1d3aba7df787c448c1d3d008ed29cfb34af53fa0df4336a56040b/v1.13.9/metal-amd64.iso &&
    mv /var/lib/vz/template/iso/talos-v1.13.9-88d1f7a5c4f1.iso.part /var/lib/vz/template/iso/talos-v1.13.9-88d1f7a5c4f1.iso
fi

qm create 160011 \
  --name cp-1 \
  --tags 'talos;proxmox;control-plane' \
  --ostype l26 \
  --machine q35 \
  --bios ovmf \
  --efidisk0 local-lvm:1,efitype=4m,pre-enrolled-keys=0 \
  --cpu host \
  --cores 4 \
  --memory 8192 \
  --balloon 0 \
  --virtio0 local-lvm:64,serial=cp-1-os,discard=on,iothread=1 \
  --virtio1 local-lvm:200,serial=cp-1-data,discard=on,iothread=1 \
  --net0 virtio=02:00:c0:a8:3c:0b,bridge=vmbr0 \
  --ide2 local:iso/talos-v1.13.9-88d1f7a5c4f1.iso,media=cdrom \
  --boot 'order=virtio0;ide2' \
  --agent enabled=1 \
  --serial0 socket \
  --onboot 1 \
  --startup order=1 \
  --start 1

qm create 160021 \
  --name big \
  --tags 'talos;proxmox;worker' \
  --ostype l26 \
  --machine q35 \
  --bios ovmf \
  --efidisk0 tank:1,efitype=4m,pre-enrolled-keys=0 \
  --cpu x86-64-v3 \
  --sockets 2 \
  --cores 12 \
  --numa 1 \
  --memory 98304 \
  --balloon 0 \
  --virtio0 tank:100,serial=big-os,discard=on,iothread=1 \
  --net0 virtio=02:00:c0:a8:3c:15,bridge=vmbr1 \
  --ide2 local:iso/talos-v1.13.9-88d1f7a5c4f1.iso,media=cdrom \
  --boot 'order=virtio0;ide2' \
  --agent enabled=1 \
  --serial0 socket \
  --onboot 1 \
  --startup order=2 \
  --start 1
