// Written by `npm run gen` from the schema of Talos v1.13.9. Not to be edited.
"use strict";
exports.ExistingVolumeConfig = validate11;
const schema12 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"discovery":{"$ref":"#/$defs/block.VolumeDiscoverySpec"},"kind":{"enum":["ExistingVolumeConfig"]},"mount":{"$ref":"#/$defs/block.ExistingMountSpec"},"name":{"type":"string"}},"required":["apiVersion","kind"],"type":"object"};
const schema15 = {"additionalProperties":false,"properties":{"disableAccessTime":{"type":"boolean"},"readOnly":{"type":"boolean"},"secure":{"type":"boolean"}},"type":"object"};
const schema13 = {"additionalProperties":false,"properties":{"volumeSelector":{"$ref":"#/$defs/block.VolumeSelector"}},"type":"object"};
const schema14 = {"additionalProperties":false,"properties":{"match":{"type":"string"}},"type":"object"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "volumeSelector")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.volumeSelector !== undefined){
let data0 = data.volumeSelector;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "match")){
const err1 = {instancePath:instancePath+"/volumeSelector",schemaPath:"#/$defs/block.VolumeSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.match !== undefined){
let data1 = data0.match;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/volumeSelector/match",schemaPath:"#/$defs/block.VolumeSelector/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.match.type,parentSchema:schema14.properties.match,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/volumeSelector",schemaPath:"#/$defs/block.VolumeSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "discovery")) || (key0 === "kind")) || (key0 === "mount")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema12.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.apiVersion.enum,parentSchema:schema12.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.discovery !== undefined){
if(!(validate12(data.discovery, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "ExistingVolumeConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.kind.enum,parentSchema:schema12.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mount !== undefined){
let data3 = data.mount;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "disableAccessTime") || (key1 === "readOnly")) || (key1 === "secure"))){
const err5 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.ExistingMountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.disableAccessTime !== undefined){
let data4 = data3.disableAccessTime;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/mount/disableAccessTime",schemaPath:"#/$defs/block.ExistingMountSpec/properties/disableAccessTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.disableAccessTime.type,parentSchema:schema15.properties.disableAccessTime,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.readOnly !== undefined){
let data5 = data3.readOnly;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/mount/readOnly",schemaPath:"#/$defs/block.ExistingMountSpec/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.readOnly.type,parentSchema:schema15.properties.readOnly,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.secure !== undefined){
let data6 = data3.secure;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/mount/secure",schemaPath:"#/$defs/block.ExistingMountSpec/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema15.properties.secure.type,parentSchema:schema15.properties.secure,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.ExistingMountSpec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.ExternalVolumeConfig = validate14;
const schema16 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"filesystemType":{"enum":["virtiofs"]},"kind":{"enum":["ExternalVolumeConfig"]},"mount":{"$ref":"#/$defs/block.ExternalMountSpec"},"name":{"type":"string"}},"required":["apiVersion","kind"],"type":"object"};
const schema17 = {"additionalProperties":false,"properties":{"disableAccessTime":{"type":"boolean"},"readOnly":{"type":"boolean"},"secure":{"type":"boolean"},"virtiofs":{"$ref":"#/$defs/block.VirtiofsMountSpec"}},"type":"object"};
const schema18 = {"additionalProperties":false,"properties":{"tag":{"type":"string"}},"type":"object"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "disableAccessTime") || (key0 === "readOnly")) || (key0 === "secure")) || (key0 === "virtiofs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.disableAccessTime !== undefined){
let data0 = data.disableAccessTime;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/disableAccessTime",schemaPath:"#/properties/disableAccessTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.disableAccessTime.type,parentSchema:schema17.properties.disableAccessTime,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.readOnly.type,parentSchema:schema17.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secure !== undefined){
let data2 = data.secure;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/secure",schemaPath:"#/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema17.properties.secure.type,parentSchema:schema17.properties.secure,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtiofs !== undefined){
let data3 = data.virtiofs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "tag")){
const err4 = {instancePath:instancePath+"/virtiofs",schemaPath:"#/$defs/block.VirtiofsMountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.tag !== undefined){
let data4 = data3.tag;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/virtiofs/tag",schemaPath:"#/$defs/block.VirtiofsMountSpec/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.tag.type,parentSchema:schema18.properties.tag,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/virtiofs",schemaPath:"#/$defs/block.VirtiofsMountSpec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "filesystemType")) || (key0 === "kind")) || (key0 === "mount")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema16.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.apiVersion.enum,parentSchema:schema16.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.filesystemType !== undefined){
let data1 = data.filesystemType;
if(!(data1 === "virtiofs")){
const err4 = {instancePath:instancePath+"/filesystemType",schemaPath:"#/properties/filesystemType/enum",keyword:"enum",params:{allowedValues: schema16.properties.filesystemType.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.filesystemType.enum,parentSchema:schema16.properties.filesystemType,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "ExternalVolumeConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.kind.enum,parentSchema:schema16.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mount !== undefined){
if(!(validate15(data.mount, {instancePath:instancePath+"/mount",parentData:data,parentDataProperty:"mount",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.name.type,parentSchema:schema16.properties.name,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.RawVolumeConfig = validate17;
const schema19 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"encryption":{"$ref":"#/$defs/block.EncryptionSpec"},"kind":{"enum":["RawVolumeConfig"]},"name":{"type":"string"},"provisioning":{"$ref":"#/$defs/block.ProvisioningSpec"}},"required":["apiVersion","kind"],"type":"object"};
const schema20 = {"additionalProperties":false,"properties":{"blockSize":{"type":"integer"},"cipher":{"enum":["aes-xts-plain64","xchacha12,aes-adiantum-plain64","xchacha20,aes-adiantum-plain64"]},"keySize":{"type":"integer"},"keys":{"items":{"$ref":"#/$defs/block.EncryptionKey"},"type":"array"},"options":{"items":{"type":"string"},"type":"array"},"provider":{"enum":["luks2"]}},"type":"object"};
const schema21 = {"additionalProperties":false,"properties":{"kms":{"$ref":"#/$defs/block.EncryptionKeyKMS"},"lockToState":{"type":"boolean"},"nodeID":{"$ref":"#/$defs/block.EncryptionKeyNodeID"},"slot":{"type":"integer"},"static":{"$ref":"#/$defs/block.EncryptionKeyStatic"},"tpm":{"$ref":"#/$defs/block.EncryptionKeyTPM"}},"type":"object"};
const schema22 = {"additionalProperties":false,"properties":{"endpoint":{"type":"string"}},"type":"object"};
const schema23 = {"additionalProperties":false,"properties":{},"type":"object"};
const schema24 = {"additionalProperties":false,"properties":{"passphrase":{"type":"string"}},"type":"object"};
const schema25 = {"additionalProperties":false,"properties":{"checkSecurebootStatusOnEnroll":{"type":"boolean"},"options":{"$ref":"#/$defs/block.EncryptionKeyTPMOptions"}},"type":"object"};
const schema26 = {"additionalProperties":false,"properties":{"pcrs":{"items":{"type":"integer"},"type":"array"}},"type":"object"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "checkSecurebootStatusOnEnroll") || (key0 === "options"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.checkSecurebootStatusOnEnroll !== undefined){
let data0 = data.checkSecurebootStatusOnEnroll;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/checkSecurebootStatusOnEnroll",schemaPath:"#/properties/checkSecurebootStatusOnEnroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.checkSecurebootStatusOnEnroll.type,parentSchema:schema25.properties.checkSecurebootStatusOnEnroll,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "pcrs")){
const err2 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/block.EncryptionKeyTPMOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.pcrs !== undefined){
let data2 = data1.pcrs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/options/pcrs/" + i0,schemaPath:"#/$defs/block.EncryptionKeyTPMOptions/properties/pcrs/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema26.properties.pcrs.items.type,parentSchema:schema26.properties.pcrs.items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/options/pcrs",schemaPath:"#/$defs/block.EncryptionKeyTPMOptions/properties/pcrs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.pcrs.type,parentSchema:schema26.properties.pcrs,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/block.EncryptionKeyTPMOptions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "kms") || (key0 === "lockToState")) || (key0 === "nodeID")) || (key0 === "slot")) || (key0 === "static")) || (key0 === "tpm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kms !== undefined){
let data0 = data.kms;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "endpoint")){
const err1 = {instancePath:instancePath+"/kms",schemaPath:"#/$defs/block.EncryptionKeyKMS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.endpoint !== undefined){
let data1 = data0.endpoint;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/kms/endpoint",schemaPath:"#/$defs/block.EncryptionKeyKMS/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.endpoint.type,parentSchema:schema22.properties.endpoint,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/kms",schemaPath:"#/$defs/block.EncryptionKeyKMS/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lockToState !== undefined){
let data2 = data.lockToState;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/lockToState",schemaPath:"#/properties/lockToState/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.lockToState.type,parentSchema:schema21.properties.lockToState,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nodeID !== undefined){
let data3 = data.nodeID;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const err5 = {instancePath:instancePath+"/nodeID",schemaPath:"#/$defs/block.EncryptionKeyNodeID/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/nodeID",schemaPath:"#/$defs/block.EncryptionKeyNodeID/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.slot !== undefined){
let data4 = data.slot;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/slot",schemaPath:"#/properties/slot/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema21.properties.slot.type,parentSchema:schema21.properties.slot,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.static !== undefined){
let data5 = data.static;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!(key3 === "passphrase")){
const err8 = {instancePath:instancePath+"/static",schemaPath:"#/$defs/block.EncryptionKeyStatic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.passphrase !== undefined){
let data6 = data5.passphrase;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/static/passphrase",schemaPath:"#/$defs/block.EncryptionKeyStatic/properties/passphrase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.passphrase.type,parentSchema:schema24.properties.passphrase,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/static",schemaPath:"#/$defs/block.EncryptionKeyStatic/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tpm !== undefined){
if(!(validate20(data.tpm, {instancePath:instancePath+"/tpm",parentData:data,parentDataProperty:"tpm",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "blockSize") || (key0 === "cipher")) || (key0 === "keySize")) || (key0 === "keys")) || (key0 === "options")) || (key0 === "provider"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.blockSize !== undefined){
let data0 = data.blockSize;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/blockSize",schemaPath:"#/properties/blockSize/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.blockSize.type,parentSchema:schema20.properties.blockSize,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cipher !== undefined){
let data1 = data.cipher;
if(!(((data1 === "aes-xts-plain64") || (data1 === "xchacha12,aes-adiantum-plain64")) || (data1 === "xchacha20,aes-adiantum-plain64"))){
const err2 = {instancePath:instancePath+"/cipher",schemaPath:"#/properties/cipher/enum",keyword:"enum",params:{allowedValues: schema20.properties.cipher.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.cipher.enum,parentSchema:schema20.properties.cipher,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keySize !== undefined){
let data2 = data.keySize;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/keySize",schemaPath:"#/properties/keySize/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema20.properties.keySize.type,parentSchema:schema20.properties.keySize,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data3[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.keys.type,parentSchema:schema20.properties.keys,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined){
let data5 = data.options;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err5 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.options.items.type,parentSchema:schema20.properties.options.items,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.options.type,parentSchema:schema20.properties.options,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.provider !== undefined){
let data7 = data.provider;
if(!(data7 === "luks2")){
const err7 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema20.properties.provider.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.provider.enum,parentSchema:schema20.properties.provider,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema27 = {"additionalProperties":false,"properties":{"diskSelector":{"$ref":"#/$defs/block.DiskSelector"},"grow":{"type":"boolean"},"maxSize":{"type":"string"},"minSize":{"type":"string"}},"type":"object"};
const schema28 = {"additionalProperties":false,"properties":{"match":{"type":"string"}},"type":"object"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "diskSelector") || (key0 === "grow")) || (key0 === "maxSize")) || (key0 === "minSize"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.diskSelector !== undefined){
let data0 = data.diskSelector;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "match")){
const err1 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/$defs/block.DiskSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.match !== undefined){
let data1 = data0.match;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/diskSelector/match",schemaPath:"#/$defs/block.DiskSelector/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.match.type,parentSchema:schema28.properties.match,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/$defs/block.DiskSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.grow !== undefined){
let data2 = data.grow;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/grow",schemaPath:"#/properties/grow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.grow.type,parentSchema:schema27.properties.grow,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.maxSize !== undefined){
let data3 = data.maxSize;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/maxSize",schemaPath:"#/properties/maxSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.maxSize.type,parentSchema:schema27.properties.maxSize,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.minSize !== undefined){
let data4 = data.minSize;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/minSize",schemaPath:"#/properties/minSize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.minSize.type,parentSchema:schema27.properties.minSize,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "encryption")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "provisioning"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema19.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.apiVersion.enum,parentSchema:schema19.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate18(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "RawVolumeConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.kind.enum,parentSchema:schema19.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.name.type,parentSchema:schema19.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provisioning !== undefined){
if(!(validate24(data.provisioning, {instancePath:instancePath+"/provisioning",parentData:data,parentDataProperty:"provisioning",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

exports.SwapVolumeConfig = validate26;
const schema29 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"encryption":{"$ref":"#/$defs/block.EncryptionSpec"},"kind":{"enum":["SwapVolumeConfig"]},"name":{"type":"string"},"provisioning":{"$ref":"#/$defs/block.ProvisioningSpec"}},"required":["apiVersion","kind"],"type":"object"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "encryption")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "provisioning"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema29.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.apiVersion.enum,parentSchema:schema29.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate18(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "SwapVolumeConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.kind.enum,parentSchema:schema29.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.name.type,parentSchema:schema29.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provisioning !== undefined){
if(!(validate24(data.provisioning, {instancePath:instancePath+"/provisioning",parentData:data,parentDataProperty:"provisioning",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

exports.UserVolumeConfig = validate29;
const schema30 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"encryption":{"$ref":"#/$defs/block.EncryptionSpec"},"filesystem":{"$ref":"#/$defs/block.FilesystemSpec"},"kind":{"enum":["UserVolumeConfig"]},"mount":{"$ref":"#/$defs/block.UserMountSpec"},"name":{"type":"string"},"provisioning":{"$ref":"#/$defs/block.ProvisioningSpec"},"volumeType":{"enum":["directory","disk","partition"]}},"required":["apiVersion","kind"],"type":"object"};
const schema31 = {"additionalProperties":false,"properties":{"projectQuotaSupport":{"type":"boolean"},"type":{"enum":["ext4","xfs"]}},"type":"object"};
const schema32 = {"additionalProperties":false,"properties":{"disableAccessTime":{"type":"boolean"},"secure":{"type":"boolean"}},"type":"object"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "apiVersion") || (key0 === "encryption")) || (key0 === "filesystem")) || (key0 === "kind")) || (key0 === "mount")) || (key0 === "name")) || (key0 === "provisioning")) || (key0 === "volumeType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema30.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.apiVersion.enum,parentSchema:schema30.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate18(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
let data2 = data.filesystem;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "projectQuotaSupport") || (key1 === "type"))){
const err4 = {instancePath:instancePath+"/filesystem",schemaPath:"#/$defs/block.FilesystemSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.projectQuotaSupport !== undefined){
let data3 = data2.projectQuotaSupport;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/filesystem/projectQuotaSupport",schemaPath:"#/$defs/block.FilesystemSpec/properties/projectQuotaSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.projectQuotaSupport.type,parentSchema:schema31.properties.projectQuotaSupport,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.type !== undefined){
let data4 = data2.type;
if(!((data4 === "ext4") || (data4 === "xfs"))){
const err6 = {instancePath:instancePath+"/filesystem/type",schemaPath:"#/$defs/block.FilesystemSpec/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.type.enum,parentSchema:schema31.properties.type,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/filesystem",schemaPath:"#/$defs/block.FilesystemSpec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(data5 === "UserVolumeConfig")){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.kind.enum,parentSchema:schema30.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mount !== undefined){
let data6 = data.mount;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((key2 === "disableAccessTime") || (key2 === "secure"))){
const err9 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.UserMountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.disableAccessTime !== undefined){
let data7 = data6.disableAccessTime;
if(typeof data7 !== "boolean"){
const err10 = {instancePath:instancePath+"/mount/disableAccessTime",schemaPath:"#/$defs/block.UserMountSpec/properties/disableAccessTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.disableAccessTime.type,parentSchema:schema32.properties.disableAccessTime,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.secure !== undefined){
let data8 = data6.secure;
if(typeof data8 !== "boolean"){
const err11 = {instancePath:instancePath+"/mount/secure",schemaPath:"#/$defs/block.UserMountSpec/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.secure.type,parentSchema:schema32.properties.secure,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.UserMountSpec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data9 = data.name;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.name.type,parentSchema:schema30.properties.name,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.provisioning !== undefined){
if(!(validate24(data.provisioning, {instancePath:instancePath+"/provisioning",parentData:data,parentDataProperty:"provisioning",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.volumeType !== undefined){
let data11 = data.volumeType;
if(!(((data11 === "directory") || (data11 === "disk")) || (data11 === "partition"))){
const err14 = {instancePath:instancePath+"/volumeType",schemaPath:"#/properties/volumeType/enum",keyword:"enum",params:{allowedValues: schema30.properties.volumeType.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.volumeType.enum,parentSchema:schema30.properties.volumeType,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

exports.VolumeConfig = validate32;
const schema33 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"encryption":{"$ref":"#/$defs/block.EncryptionSpec"},"kind":{"enum":["VolumeConfig"]},"mount":{"$ref":"#/$defs/block.MountSpec"},"name":{"type":"string"},"provisioning":{"$ref":"#/$defs/block.ProvisioningSpec"}},"required":["apiVersion","kind"],"type":"object"};
const schema34 = {"additionalProperties":false,"properties":{"secure":{"type":"boolean"}},"type":"object"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "encryption")) || (key0 === "kind")) || (key0 === "mount")) || (key0 === "name")) || (key0 === "provisioning"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema33.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.apiVersion.enum,parentSchema:schema33.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.encryption !== undefined){
if(!(validate18(data.encryption, {instancePath:instancePath+"/encryption",parentData:data,parentDataProperty:"encryption",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "VolumeConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.kind.enum,parentSchema:schema33.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mount !== undefined){
let data3 = data.mount;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "secure")){
const err5 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.MountSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.secure !== undefined){
let data4 = data3.secure;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/mount/secure",schemaPath:"#/$defs/block.MountSpec/properties/secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.secure.type,parentSchema:schema34.properties.secure,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/mount",schemaPath:"#/$defs/block.MountSpec/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.provisioning !== undefined){
if(!(validate24(data.provisioning, {instancePath:instancePath+"/provisioning",parentData:data,parentDataProperty:"provisioning",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

exports.ZswapConfig = validate35;
const schema35 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["ZswapConfig"]},"maxPoolPercent":{"type":"integer"},"shrinkerEnabled":{"type":"boolean"}},"required":["apiVersion","kind"],"type":"object"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "maxPoolPercent")) || (key0 === "shrinkerEnabled"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema35.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.apiVersion.enum,parentSchema:schema35.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "ZswapConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.kind.enum,parentSchema:schema35.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.maxPoolPercent !== undefined){
let data2 = data.maxPoolPercent;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err5 = {instancePath:instancePath+"/maxPoolPercent",schemaPath:"#/properties/maxPoolPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.maxPoolPercent.type,parentSchema:schema35.properties.maxPoolPercent,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.shrinkerEnabled !== undefined){
let data3 = data.shrinkerEnabled;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/shrinkerEnabled",schemaPath:"#/properties/shrinkerEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.shrinkerEnabled.type,parentSchema:schema35.properties.shrinkerEnabled,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

exports.RegistryAuthConfig = validate36;
const schema36 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"auth":{"type":"string"},"identityToken":{"type":"string"},"kind":{"enum":["RegistryAuthConfig"]},"name":{"type":"string"},"password":{"type":"string"},"username":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "auth")) || (key0 === "identityToken")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "password")) || (key0 === "username"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema36.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.apiVersion.enum,parentSchema:schema36.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.auth !== undefined){
let data1 = data.auth;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.auth.type,parentSchema:schema36.properties.auth,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identityToken !== undefined){
let data2 = data.identityToken;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/identityToken",schemaPath:"#/properties/identityToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.identityToken.type,parentSchema:schema36.properties.identityToken,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(data3 === "RegistryAuthConfig")){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema36.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.kind.enum,parentSchema:schema36.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.password !== undefined){
let data5 = data.password;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.password.type,parentSchema:schema36.properties.password,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.username !== undefined){
let data6 = data.username;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.username.type,parentSchema:schema36.properties.username,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

exports.RegistryMirrorConfig = validate37;
const schema37 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"endpoints":{"items":{"$ref":"#/$defs/cri.RegistryEndpoint"},"type":"array"},"kind":{"enum":["RegistryMirrorConfig"]},"name":{"type":"string"},"skipFallback":{"type":"boolean"}},"required":["apiVersion","kind","name"],"type":"object"};
const schema38 = {"additionalProperties":false,"properties":{"overridePath":{"type":"boolean"},"url":{"pattern":"^(http|https)://","type":"string"}},"required":["url"],"type":"object"};
const pattern0 = new RegExp("^(http|https)://", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "endpoints")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "skipFallback"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema37.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.apiVersion.enum,parentSchema:schema37.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data1 = data.endpoints;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.url === undefined){
const err5 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/cri.RegistryEndpoint/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema38.required,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "overridePath") || (key1 === "url"))){
const err6 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/cri.RegistryEndpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.overridePath !== undefined){
let data3 = data2.overridePath;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/endpoints/" + i0+"/overridePath",schemaPath:"#/$defs/cri.RegistryEndpoint/properties/overridePath/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.overridePath.type,parentSchema:schema38.properties.overridePath,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.url !== undefined){
let data4 = data2.url;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/$defs/cri.RegistryEndpoint/properties/url/pattern",keyword:"pattern",params:{pattern: "^(http|https)://"},message:"must match pattern \""+"^(http|https)://"+"\"",schema:"^(http|https)://",parentSchema:schema38.properties.url,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/endpoints/" + i0+"/url",schemaPath:"#/$defs/cri.RegistryEndpoint/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.url.type,parentSchema:schema38.properties.url,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/$defs/cri.RegistryEndpoint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.endpoints.type,parentSchema:schema37.properties.endpoints,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(data5 === "RegistryMirrorConfig")){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.kind.enum,parentSchema:schema37.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.skipFallback !== undefined){
let data7 = data.skipFallback;
if(typeof data7 !== "boolean"){
const err14 = {instancePath:instancePath+"/skipFallback",schemaPath:"#/properties/skipFallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.skipFallback.type,parentSchema:schema37.properties.skipFallback,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

exports.RegistryTLSConfig = validate38;
const schema39 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"ca":{"type":"string"},"clientIdentity":{"additionalProperties":false,"properties":{"crt":{"type":"string"},"key":{"type":"string"}},"type":"object"},"insecureSkipVerify":{"type":"boolean"},"kind":{"enum":["RegistryTLSConfig"]},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "ca")) || (key0 === "clientIdentity")) || (key0 === "insecureSkipVerify")) || (key0 === "kind")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema39.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.apiVersion.enum,parentSchema:schema39.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ca !== undefined){
let data1 = data.ca;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.ca.type,parentSchema:schema39.properties.ca,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.clientIdentity !== undefined){
let data2 = data.clientIdentity;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "crt") || (key1 === "key"))){
const err6 = {instancePath:instancePath+"/clientIdentity",schemaPath:"#/properties/clientIdentity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.clientIdentity,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.crt !== undefined){
let data3 = data2.crt;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/clientIdentity/crt",schemaPath:"#/properties/clientIdentity/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.clientIdentity.properties.crt.type,parentSchema:schema39.properties.clientIdentity.properties.crt,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.key !== undefined){
let data4 = data2.key;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/clientIdentity/key",schemaPath:"#/properties/clientIdentity/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.clientIdentity.properties.key.type,parentSchema:schema39.properties.clientIdentity.properties.key,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/clientIdentity",schemaPath:"#/properties/clientIdentity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.clientIdentity.type,parentSchema:schema39.properties.clientIdentity,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.insecureSkipVerify !== undefined){
let data5 = data.insecureSkipVerify;
if(typeof data5 !== "boolean"){
const err10 = {instancePath:instancePath+"/insecureSkipVerify",schemaPath:"#/properties/insecureSkipVerify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.insecureSkipVerify.type,parentSchema:schema39.properties.insecureSkipVerify,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "RegistryTLSConfig")){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.kind.enum,parentSchema:schema39.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.name.type,parentSchema:schema39.properties.name,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

exports.ExtensionServiceConfig = validate39;
const schema40 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"configFiles":{"items":{"$ref":"#/$defs/extensions.ConfigFile"},"type":"array"},"environment":{"items":{"type":"string"},"type":"array"},"kind":{"enum":["ExtensionServiceConfig"]},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};
const schema41 = {"additionalProperties":false,"properties":{"content":{"type":"string"},"mountPath":{"type":"string"}},"type":"object"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "configFiles")) || (key0 === "environment")) || (key0 === "kind")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema40.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.apiVersion.enum,parentSchema:schema40.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.configFiles !== undefined){
let data1 = data.configFiles;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "content") || (key1 === "mountPath"))){
const err5 = {instancePath:instancePath+"/configFiles/" + i0,schemaPath:"#/$defs/extensions.ConfigFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.content !== undefined){
let data3 = data2.content;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/configFiles/" + i0+"/content",schemaPath:"#/$defs/extensions.ConfigFile/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.content.type,parentSchema:schema41.properties.content,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.mountPath !== undefined){
let data4 = data2.mountPath;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/configFiles/" + i0+"/mountPath",schemaPath:"#/$defs/extensions.ConfigFile/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.properties.mountPath.type,parentSchema:schema41.properties.mountPath,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/configFiles/" + i0,schemaPath:"#/$defs/extensions.ConfigFile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/configFiles",schemaPath:"#/properties/configFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.configFiles.type,parentSchema:schema40.properties.configFiles,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/environment/" + i1,schemaPath:"#/properties/environment/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.environment.items.type,parentSchema:schema40.properties.environment.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.environment.type,parentSchema:schema40.properties.environment,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data7 = data.kind;
if(!(data7 === "ExtensionServiceConfig")){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema40.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.kind.enum,parentSchema:schema40.properties.kind,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.name.type,parentSchema:schema40.properties.name,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

exports.PCIDriverRebindConfig = validate40;
const schema42 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["PCIDriverRebindConfig"]},"name":{"type":"string"},"targetDriver":{"type":"string"}},"required":["apiVersion","kind","name","targetDriver"],"type":"object"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.targetDriver === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetDriver"},message:"must have required property '"+"targetDriver"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "targetDriver"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema42.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.apiVersion.enum,parentSchema:schema42.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "PCIDriverRebindConfig")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.kind.enum,parentSchema:schema42.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.targetDriver !== undefined){
let data3 = data.targetDriver;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/targetDriver",schemaPath:"#/properties/targetDriver/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.targetDriver.type,parentSchema:schema42.properties.targetDriver,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

exports.BlackholeRouteConfig = validate41;
const schema43 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["BlackholeRouteConfig"]},"metric":{"type":"integer"},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metric")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema43.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.apiVersion.enum,parentSchema:schema43.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "BlackholeRouteConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema43.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema43.properties.kind.enum,parentSchema:schema43.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.metric.type,parentSchema:schema43.properties.metric,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

exports.BondConfig = validate42;
const schema44 = {"additionalProperties":false,"properties":{"adActorSysPrio":{"type":"integer"},"adLACPActive":{"enum":["on","off"]},"adSelect":{"enum":["stable","bandwidth","count"]},"adUserPortKey":{"type":"integer"},"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"allSlavesActive":{"type":"integer"},"apiVersion":{"enum":["v1alpha1"]},"arpAllTargets":{"enum":["any","all"]},"arpInterval":{"type":"integer"},"arpIpTargets":{"items":{"pattern":"^[0-9a-f.:]+$","type":"string"},"type":"array"},"arpValidate":{"enum":["none","active","backup","all","filter","filter-active","filter-backup"]},"bondMode":{"enum":["balance-rr","active-backup","balance-xor","broadcast","802.3ad","balance-tlb","balance-alb"]},"downdelay":{"type":"integer"},"failOverMac":{"enum":["none","active","follow"]},"hardwareAddr":{"pattern":"^[0-9a-f:]+$","type":"string"},"kind":{"enum":["BondConfig"]},"lacpRate":{"enum":["slow","fast"]},"links":{"items":{"type":"string"},"type":"array"},"lpInterval":{"type":"integer"},"miimon":{"type":"integer"},"minLinks":{"type":"integer"},"missedMax":{"type":"integer"},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"nsIp6Targets":{"items":{"pattern":"^[0-9a-f.:]+$","type":"string"},"type":"array"},"numPeerNotif":{"type":"integer"},"packetsPerSlave":{"type":"integer"},"peerNotifDelay":{"type":"integer"},"primaryReselect":{"enum":["always","better","failure"]},"resendIGMP":{"type":"integer"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"tlbLogicalLb":{"type":"integer"},"up":{"type":"boolean"},"updelay":{"type":"integer"},"useCarrier":{"type":"boolean"},"xmitHashPolicy":{"enum":["layer2","layer3+4","layer2+3","encap2+3","encap3+4"]}},"required":["apiVersion","bondMode","kind","links","name"],"type":"object"};
const schema45 = {"additionalProperties":false,"properties":{"address":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"},"routePriority":{"type":"integer"}},"required":["address"],"type":"object"};
const schema46 = {"additionalProperties":false,"properties":{"destination":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"},"gateway":{"pattern":"^[0-9a-f.:]+$","type":"string"},"metric":{"type":"integer"},"mtu":{"type":"integer"},"source":{"pattern":"^[0-9a-f.:]+$","type":"string"},"table":{"type":"string"}},"type":"object"};
const func2 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[0-9a-f.:]+/\\d{1,3}$", "u");
const pattern2 = new RegExp("^[0-9a-f.:]+$", "u");
const pattern3 = new RegExp("^[0-9a-f:]+$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bondMode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bondMode"},message:"must have required property '"+"bondMode"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.links === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.name === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.adActorSysPrio !== undefined){
let data0 = data.adActorSysPrio;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err6 = {instancePath:instancePath+"/adActorSysPrio",schemaPath:"#/properties/adActorSysPrio/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.adActorSysPrio.type,parentSchema:schema44.properties.adActorSysPrio,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.adLACPActive !== undefined){
let data1 = data.adLACPActive;
if(!((data1 === "on") || (data1 === "off"))){
const err7 = {instancePath:instancePath+"/adLACPActive",schemaPath:"#/properties/adLACPActive/enum",keyword:"enum",params:{allowedValues: schema44.properties.adLACPActive.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.adLACPActive.enum,parentSchema:schema44.properties.adLACPActive,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.adSelect !== undefined){
let data2 = data.adSelect;
if(!(((data2 === "stable") || (data2 === "bandwidth")) || (data2 === "count"))){
const err8 = {instancePath:instancePath+"/adSelect",schemaPath:"#/properties/adSelect/enum",keyword:"enum",params:{allowedValues: schema44.properties.adSelect.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.adSelect.enum,parentSchema:schema44.properties.adSelect,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.adUserPortKey !== undefined){
let data3 = data.adUserPortKey;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/adUserPortKey",schemaPath:"#/properties/adUserPortKey/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.adUserPortKey.type,parentSchema:schema44.properties.adUserPortKey,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.addresses !== undefined){
let data4 = data.addresses;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.address === undefined){
const err10 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err11 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.address !== undefined){
let data6 = data5.address;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err12 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.routePriority !== undefined){
let data7 = data5.routePriority;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err14 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.addresses.type,parentSchema:schema44.properties.addresses,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.allSlavesActive !== undefined){
let data8 = data.allSlavesActive;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err17 = {instancePath:instancePath+"/allSlavesActive",schemaPath:"#/properties/allSlavesActive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.allSlavesActive.type,parentSchema:schema44.properties.allSlavesActive,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data9 = data.apiVersion;
if(!(data9 === "v1alpha1")){
const err18 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema44.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.apiVersion.enum,parentSchema:schema44.properties.apiVersion,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.arpAllTargets !== undefined){
let data10 = data.arpAllTargets;
if(!((data10 === "any") || (data10 === "all"))){
const err19 = {instancePath:instancePath+"/arpAllTargets",schemaPath:"#/properties/arpAllTargets/enum",keyword:"enum",params:{allowedValues: schema44.properties.arpAllTargets.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.arpAllTargets.enum,parentSchema:schema44.properties.arpAllTargets,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.arpInterval !== undefined){
let data11 = data.arpInterval;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err20 = {instancePath:instancePath+"/arpInterval",schemaPath:"#/properties/arpInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.arpInterval.type,parentSchema:schema44.properties.arpInterval,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.arpIpTargets !== undefined){
let data12 = data.arpIpTargets;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err21 = {instancePath:instancePath+"/arpIpTargets/" + i1,schemaPath:"#/properties/arpIpTargets/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema44.properties.arpIpTargets.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/arpIpTargets/" + i1,schemaPath:"#/properties/arpIpTargets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.arpIpTargets.items.type,parentSchema:schema44.properties.arpIpTargets.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/arpIpTargets",schemaPath:"#/properties/arpIpTargets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.arpIpTargets.type,parentSchema:schema44.properties.arpIpTargets,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.arpValidate !== undefined){
let data14 = data.arpValidate;
if(!(((((((data14 === "none") || (data14 === "active")) || (data14 === "backup")) || (data14 === "all")) || (data14 === "filter")) || (data14 === "filter-active")) || (data14 === "filter-backup"))){
const err24 = {instancePath:instancePath+"/arpValidate",schemaPath:"#/properties/arpValidate/enum",keyword:"enum",params:{allowedValues: schema44.properties.arpValidate.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.arpValidate.enum,parentSchema:schema44.properties.arpValidate,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.bondMode !== undefined){
let data15 = data.bondMode;
if(!(((((((data15 === "balance-rr") || (data15 === "active-backup")) || (data15 === "balance-xor")) || (data15 === "broadcast")) || (data15 === "802.3ad")) || (data15 === "balance-tlb")) || (data15 === "balance-alb"))){
const err25 = {instancePath:instancePath+"/bondMode",schemaPath:"#/properties/bondMode/enum",keyword:"enum",params:{allowedValues: schema44.properties.bondMode.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.bondMode.enum,parentSchema:schema44.properties.bondMode,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.downdelay !== undefined){
let data16 = data.downdelay;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err26 = {instancePath:instancePath+"/downdelay",schemaPath:"#/properties/downdelay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.downdelay.type,parentSchema:schema44.properties.downdelay,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.failOverMac !== undefined){
let data17 = data.failOverMac;
if(!(((data17 === "none") || (data17 === "active")) || (data17 === "follow"))){
const err27 = {instancePath:instancePath+"/failOverMac",schemaPath:"#/properties/failOverMac/enum",keyword:"enum",params:{allowedValues: schema44.properties.failOverMac.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.failOverMac.enum,parentSchema:schema44.properties.failOverMac,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.hardwareAddr !== undefined){
let data18 = data.hardwareAddr;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
const err28 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f:]+$"},message:"must match pattern \""+"^[0-9a-f:]+$"+"\"",schema:"^[0-9a-f:]+$",parentSchema:schema44.properties.hardwareAddr,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.hardwareAddr.type,parentSchema:schema44.properties.hardwareAddr,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.kind !== undefined){
let data19 = data.kind;
if(!(data19 === "BondConfig")){
const err30 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.kind.enum,parentSchema:schema44.properties.kind,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.lacpRate !== undefined){
let data20 = data.lacpRate;
if(!((data20 === "slow") || (data20 === "fast"))){
const err31 = {instancePath:instancePath+"/lacpRate",schemaPath:"#/properties/lacpRate/enum",keyword:"enum",params:{allowedValues: schema44.properties.lacpRate.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.lacpRate.enum,parentSchema:schema44.properties.lacpRate,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.links !== undefined){
let data21 = data.links;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 !== "string"){
const err32 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.links.items.type,parentSchema:schema44.properties.links.items,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.links.type,parentSchema:schema44.properties.links,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.lpInterval !== undefined){
let data23 = data.lpInterval;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err34 = {instancePath:instancePath+"/lpInterval",schemaPath:"#/properties/lpInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.lpInterval.type,parentSchema:schema44.properties.lpInterval,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.miimon !== undefined){
let data24 = data.miimon;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err35 = {instancePath:instancePath+"/miimon",schemaPath:"#/properties/miimon/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.miimon.type,parentSchema:schema44.properties.miimon,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.minLinks !== undefined){
let data25 = data.minLinks;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err36 = {instancePath:instancePath+"/minLinks",schemaPath:"#/properties/minLinks/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.minLinks.type,parentSchema:schema44.properties.minLinks,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.missedMax !== undefined){
let data26 = data.missedMax;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err37 = {instancePath:instancePath+"/missedMax",schemaPath:"#/properties/missedMax/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.missedMax.type,parentSchema:schema44.properties.missedMax,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.mtu !== undefined){
let data27 = data.mtu;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err38 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.mtu.type,parentSchema:schema44.properties.mtu,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.multicast !== undefined){
let data28 = data.multicast;
if(typeof data28 !== "boolean"){
const err39 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.multicast.type,parentSchema:schema44.properties.multicast,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.name !== undefined){
let data29 = data.name;
if(typeof data29 !== "string"){
const err40 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.name.type,parentSchema:schema44.properties.name,data:data29};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.nsIp6Targets !== undefined){
let data30 = data.nsIp6Targets;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err41 = {instancePath:instancePath+"/nsIp6Targets/" + i3,schemaPath:"#/properties/nsIp6Targets/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema44.properties.nsIp6Targets.items,data:data31};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/nsIp6Targets/" + i3,schemaPath:"#/properties/nsIp6Targets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.nsIp6Targets.items.type,parentSchema:schema44.properties.nsIp6Targets.items,data:data31};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/nsIp6Targets",schemaPath:"#/properties/nsIp6Targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.nsIp6Targets.type,parentSchema:schema44.properties.nsIp6Targets,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.numPeerNotif !== undefined){
let data32 = data.numPeerNotif;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err44 = {instancePath:instancePath+"/numPeerNotif",schemaPath:"#/properties/numPeerNotif/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.numPeerNotif.type,parentSchema:schema44.properties.numPeerNotif,data:data32};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.packetsPerSlave !== undefined){
let data33 = data.packetsPerSlave;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err45 = {instancePath:instancePath+"/packetsPerSlave",schemaPath:"#/properties/packetsPerSlave/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.packetsPerSlave.type,parentSchema:schema44.properties.packetsPerSlave,data:data33};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.peerNotifDelay !== undefined){
let data34 = data.peerNotifDelay;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err46 = {instancePath:instancePath+"/peerNotifDelay",schemaPath:"#/properties/peerNotifDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.peerNotifDelay.type,parentSchema:schema44.properties.peerNotifDelay,data:data34};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.primaryReselect !== undefined){
let data35 = data.primaryReselect;
if(!(((data35 === "always") || (data35 === "better")) || (data35 === "failure"))){
const err47 = {instancePath:instancePath+"/primaryReselect",schemaPath:"#/properties/primaryReselect/enum",keyword:"enum",params:{allowedValues: schema44.properties.primaryReselect.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.primaryReselect.enum,parentSchema:schema44.properties.primaryReselect,data:data35};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.resendIGMP !== undefined){
let data36 = data.resendIGMP;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err48 = {instancePath:instancePath+"/resendIGMP",schemaPath:"#/properties/resendIGMP/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.resendIGMP.type,parentSchema:schema44.properties.resendIGMP,data:data36};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.routes !== undefined){
let data37 = data.routes;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err49 = {instancePath:instancePath+"/routes/" + i4,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data38};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data38.destination !== undefined){
let data39 = data38.destination;
if(typeof data39 === "string"){
if(!pattern1.test(data39)){
const err50 = {instancePath:instancePath+"/routes/" + i4+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data39};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/routes/" + i4+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data39};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data38.gateway !== undefined){
let data40 = data38.gateway;
if(typeof data40 === "string"){
if(!pattern2.test(data40)){
const err52 = {instancePath:instancePath+"/routes/" + i4+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data40};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/routes/" + i4+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data40};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data38.metric !== undefined){
let data41 = data38.metric;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err54 = {instancePath:instancePath+"/routes/" + i4+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data41};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data38.mtu !== undefined){
let data42 = data38.mtu;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
const err55 = {instancePath:instancePath+"/routes/" + i4+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data42};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data38.source !== undefined){
let data43 = data38.source;
if(typeof data43 === "string"){
if(!pattern2.test(data43)){
const err56 = {instancePath:instancePath+"/routes/" + i4+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data43};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/routes/" + i4+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data43};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data38.table !== undefined){
let data44 = data38.table;
if(typeof data44 !== "string"){
const err58 = {instancePath:instancePath+"/routes/" + i4+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data44};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/routes/" + i4,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.routes.type,parentSchema:schema44.properties.routes,data:data37};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.tlbLogicalLb !== undefined){
let data45 = data.tlbLogicalLb;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err61 = {instancePath:instancePath+"/tlbLogicalLb",schemaPath:"#/properties/tlbLogicalLb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.tlbLogicalLb.type,parentSchema:schema44.properties.tlbLogicalLb,data:data45};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.up !== undefined){
let data46 = data.up;
if(typeof data46 !== "boolean"){
const err62 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.up.type,parentSchema:schema44.properties.up,data:data46};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.updelay !== undefined){
let data47 = data.updelay;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
const err63 = {instancePath:instancePath+"/updelay",schemaPath:"#/properties/updelay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.updelay.type,parentSchema:schema44.properties.updelay,data:data47};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.useCarrier !== undefined){
let data48 = data.useCarrier;
if(typeof data48 !== "boolean"){
const err64 = {instancePath:instancePath+"/useCarrier",schemaPath:"#/properties/useCarrier/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema44.properties.useCarrier.type,parentSchema:schema44.properties.useCarrier,data:data48};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.xmitHashPolicy !== undefined){
let data49 = data.xmitHashPolicy;
if(!(((((data49 === "layer2") || (data49 === "layer3+4")) || (data49 === "layer2+3")) || (data49 === "encap2+3")) || (data49 === "encap3+4"))){
const err65 = {instancePath:instancePath+"/xmitHashPolicy",schemaPath:"#/properties/xmitHashPolicy/enum",keyword:"enum",params:{allowedValues: schema44.properties.xmitHashPolicy.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.xmitHashPolicy.enum,parentSchema:schema44.properties.xmitHashPolicy,data:data49};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

exports.BridgeConfig = validate43;
const schema47 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"hardwareAddr":{"pattern":"^[0-9a-f:]+$","type":"string"},"kind":{"enum":["BridgeConfig"]},"links":{"items":{"type":"string"},"type":"array"},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"stp":{"$ref":"#/$defs/network.BridgeSTPConfig"},"up":{"type":"boolean"},"vlan":{"$ref":"#/$defs/network.BridgeVLANConfig"}},"required":["apiVersion","kind","links","name"],"type":"object"};
const schema50 = {"additionalProperties":false,"properties":{"enabled":{"type":"boolean"}},"type":"object"};
const schema51 = {"additionalProperties":false,"properties":{"filtering":{"type":"boolean"}},"type":"object"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.links === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err5 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err6 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.addresses.type,parentSchema:schema47.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema47.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.apiVersion.enum,parentSchema:schema47.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.hardwareAddr !== undefined){
let data5 = data.hardwareAddr;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err13 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f:]+$"},message:"must match pattern \""+"^[0-9a-f:]+$"+"\"",schema:"^[0-9a-f:]+$",parentSchema:schema47.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.hardwareAddr.type,parentSchema:schema47.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "BridgeConfig")){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema47.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.kind.enum,parentSchema:schema47.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err16 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.links.items.type,parentSchema:schema47.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.links.type,parentSchema:schema47.properties.links,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.mtu !== undefined){
let data9 = data.mtu;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err18 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema47.properties.mtu.type,parentSchema:schema47.properties.mtu,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.multicast !== undefined){
let data10 = data.multicast;
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.multicast.type,parentSchema:schema47.properties.multicast,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.name !== undefined){
let data11 = data.name;
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.name.type,parentSchema:schema47.properties.name,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.routes !== undefined){
let data12 = data.routes;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err21 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.destination !== undefined){
let data14 = data13.destination;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err22 = {instancePath:instancePath+"/routes/" + i2+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/routes/" + i2+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.gateway !== undefined){
let data15 = data13.gateway;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err24 = {instancePath:instancePath+"/routes/" + i2+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/routes/" + i2+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.metric !== undefined){
let data16 = data13.metric;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err26 = {instancePath:instancePath+"/routes/" + i2+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.mtu !== undefined){
let data17 = data13.mtu;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err27 = {instancePath:instancePath+"/routes/" + i2+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.source !== undefined){
let data18 = data13.source;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err28 = {instancePath:instancePath+"/routes/" + i2+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/routes/" + i2+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.table !== undefined){
let data19 = data13.table;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/routes/" + i2+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.routes.type,parentSchema:schema47.properties.routes,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.stp !== undefined){
let data20 = data.stp;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!(key3 === "enabled")){
const err33 = {instancePath:instancePath+"/stp",schemaPath:"#/$defs/network.BridgeSTPConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.enabled !== undefined){
let data21 = data20.enabled;
if(typeof data21 !== "boolean"){
const err34 = {instancePath:instancePath+"/stp/enabled",schemaPath:"#/$defs/network.BridgeSTPConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema50.properties.enabled.type,parentSchema:schema50.properties.enabled,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/stp",schemaPath:"#/$defs/network.BridgeSTPConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.up !== undefined){
let data22 = data.up;
if(typeof data22 !== "boolean"){
const err36 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.up.type,parentSchema:schema47.properties.up,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.vlan !== undefined){
let data23 = data.vlan;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!(key4 === "filtering")){
const err37 = {instancePath:instancePath+"/vlan",schemaPath:"#/$defs/network.BridgeVLANConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data23.filtering !== undefined){
let data24 = data23.filtering;
if(typeof data24 !== "boolean"){
const err38 = {instancePath:instancePath+"/vlan/filtering",schemaPath:"#/$defs/network.BridgeVLANConfig/properties/filtering/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema51.properties.filtering.type,parentSchema:schema51.properties.filtering,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/vlan",schemaPath:"#/$defs/network.BridgeVLANConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

exports.NetworkDefaultActionConfig = validate44;
const schema52 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"ingress":{"enum":["accept","block"]},"kind":{"enum":["NetworkDefaultActionConfig"]}},"required":["apiVersion","kind"],"type":"object"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "ingress")) || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema52.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.apiVersion.enum,parentSchema:schema52.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ingress !== undefined){
let data1 = data.ingress;
if(!((data1 === "accept") || (data1 === "block"))){
const err4 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/enum",keyword:"enum",params:{allowedValues: schema52.properties.ingress.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.ingress.enum,parentSchema:schema52.properties.ingress,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "NetworkDefaultActionConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema52.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema52.properties.kind.enum,parentSchema:schema52.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

exports.DHCPv4Config = validate45;
const schema53 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"clientIdentifier":{"enum":["none","mac","duid"]},"duidRaw":{"pattern":"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$","type":"string"},"ignoreHostname":{"type":"boolean"},"kind":{"enum":["DHCPv4Config"]},"name":{"type":"string"},"routeMetric":{"type":"integer"}},"required":["apiVersion","kind","name"],"type":"object"};
const pattern13 = new RegExp("^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "clientIdentifier")) || (key0 === "duidRaw")) || (key0 === "ignoreHostname")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "routeMetric"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema53.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.apiVersion.enum,parentSchema:schema53.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientIdentifier !== undefined){
let data1 = data.clientIdentifier;
if(!(((data1 === "none") || (data1 === "mac")) || (data1 === "duid"))){
const err5 = {instancePath:instancePath+"/clientIdentifier",schemaPath:"#/properties/clientIdentifier/enum",keyword:"enum",params:{allowedValues: schema53.properties.clientIdentifier.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.clientIdentifier.enum,parentSchema:schema53.properties.clientIdentifier,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duidRaw !== undefined){
let data2 = data.duidRaw;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err6 = {instancePath:instancePath+"/duidRaw",schemaPath:"#/properties/duidRaw/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$"},message:"must match pattern \""+"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$"+"\"",schema:"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$",parentSchema:schema53.properties.duidRaw,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/duidRaw",schemaPath:"#/properties/duidRaw/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.duidRaw.type,parentSchema:schema53.properties.duidRaw,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ignoreHostname !== undefined){
let data3 = data.ignoreHostname;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/ignoreHostname",schemaPath:"#/properties/ignoreHostname/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema53.properties.ignoreHostname.type,parentSchema:schema53.properties.ignoreHostname,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!(data4 === "DHCPv4Config")){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema53.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.kind.enum,parentSchema:schema53.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.name.type,parentSchema:schema53.properties.name,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.routeMetric !== undefined){
let data6 = data.routeMetric;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err11 = {instancePath:instancePath+"/routeMetric",schemaPath:"#/properties/routeMetric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema53.properties.routeMetric.type,parentSchema:schema53.properties.routeMetric,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

exports.DHCPv6Config = validate46;
const schema54 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"clientIdentifier":{"enum":["none","mac","duid"]},"duidRaw":{"pattern":"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$","type":"string"},"ignoreHostname":{"type":"boolean"},"kind":{"enum":["DHCPv6Config"]},"name":{"type":"string"},"routeMetric":{"type":"integer"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "clientIdentifier")) || (key0 === "duidRaw")) || (key0 === "ignoreHostname")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "routeMetric"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema54.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.apiVersion.enum,parentSchema:schema54.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientIdentifier !== undefined){
let data1 = data.clientIdentifier;
if(!(((data1 === "none") || (data1 === "mac")) || (data1 === "duid"))){
const err5 = {instancePath:instancePath+"/clientIdentifier",schemaPath:"#/properties/clientIdentifier/enum",keyword:"enum",params:{allowedValues: schema54.properties.clientIdentifier.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.clientIdentifier.enum,parentSchema:schema54.properties.clientIdentifier,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duidRaw !== undefined){
let data2 = data.duidRaw;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err6 = {instancePath:instancePath+"/duidRaw",schemaPath:"#/properties/duidRaw/pattern",keyword:"pattern",params:{pattern: "^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$"},message:"must match pattern \""+"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$"+"\"",schema:"^([0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+)$",parentSchema:schema54.properties.duidRaw,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/duidRaw",schemaPath:"#/properties/duidRaw/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.duidRaw.type,parentSchema:schema54.properties.duidRaw,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ignoreHostname !== undefined){
let data3 = data.ignoreHostname;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/ignoreHostname",schemaPath:"#/properties/ignoreHostname/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.ignoreHostname.type,parentSchema:schema54.properties.ignoreHostname,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!(data4 === "DHCPv6Config")){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema54.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.kind.enum,parentSchema:schema54.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.routeMetric !== undefined){
let data6 = data.routeMetric;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err11 = {instancePath:instancePath+"/routeMetric",schemaPath:"#/properties/routeMetric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema54.properties.routeMetric.type,parentSchema:schema54.properties.routeMetric,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

exports.DummyLinkConfig = validate47;
const schema55 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"hardwareAddr":{"pattern":"^[0-9a-f:]+$","type":"string"},"kind":{"enum":["DummyLinkConfig"]},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"up":{"type":"boolean"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err4 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err5 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.addresses.type,parentSchema:schema55.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err11 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema55.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.apiVersion.enum,parentSchema:schema55.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hardwareAddr !== undefined){
let data5 = data.hardwareAddr;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err12 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f:]+$"},message:"must match pattern \""+"^[0-9a-f:]+$"+"\"",schema:"^[0-9a-f:]+$",parentSchema:schema55.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.hardwareAddr.type,parentSchema:schema55.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "DummyLinkConfig")){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema55.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.kind.enum,parentSchema:schema55.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mtu !== undefined){
let data7 = data.mtu;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema55.properties.mtu.type,parentSchema:schema55.properties.mtu,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.multicast !== undefined){
let data8 = data.multicast;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.multicast.type,parentSchema:schema55.properties.multicast,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data9 = data.name;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.name.type,parentSchema:schema55.properties.name,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.routes !== undefined){
let data10 = data.routes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err18 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.destination !== undefined){
let data12 = data11.destination;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err19 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.gateway !== undefined){
let data13 = data11.gateway;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err21 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.metric !== undefined){
let data14 = data11.metric;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err23 = {instancePath:instancePath+"/routes/" + i1+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.mtu !== undefined){
let data15 = data11.mtu;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err24 = {instancePath:instancePath+"/routes/" + i1+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.source !== undefined){
let data16 = data11.source;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err25 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.table !== undefined){
let data17 = data11.table;
if(typeof data17 !== "string"){
const err27 = {instancePath:instancePath+"/routes/" + i1+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.routes.type,parentSchema:schema55.properties.routes,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.up !== undefined){
let data18 = data.up;
if(typeof data18 !== "boolean"){
const err30 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.up.type,parentSchema:schema55.properties.up,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

exports.EthernetConfig = validate48;
const schema58 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"channels":{"$ref":"#/$defs/network.EthernetChannelsConfig"},"features":{"patternProperties":{".*":{"type":"boolean"}},"type":"object"},"kind":{"enum":["EthernetConfig"]},"name":{"type":"string"},"rings":{"$ref":"#/$defs/network.EthernetRingsConfig"},"wakeOnLan":{"items":{"type":"string"},"type":"array"}},"required":["apiVersion","kind","name"],"type":"object"};
const schema59 = {"additionalProperties":false,"properties":{"combined":{"type":"integer"},"other":{"type":"integer"},"rx":{"type":"integer"},"tx":{"type":"integer"}},"type":"object"};
const schema60 = {"additionalProperties":false,"properties":{"cqe-size":{"type":"integer"},"rx":{"type":"integer"},"rx-buf-len":{"type":"integer"},"rx-jumbo":{"type":"integer"},"rx-mini":{"type":"integer"},"rx-push":{"type":"boolean"},"tcp-data-split":{"type":"boolean"},"tx":{"type":"integer"},"tx-push":{"type":"boolean"},"tx-push-buf-len":{"type":"integer"}},"type":"object"};
const pattern20 = new RegExp(".*", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "channels")) || (key0 === "features")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "rings")) || (key0 === "wakeOnLan"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema58.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.apiVersion.enum,parentSchema:schema58.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((key1 === "combined") || (key1 === "other")) || (key1 === "rx")) || (key1 === "tx"))){
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/$defs/network.EthernetChannelsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.combined !== undefined){
let data2 = data1.combined;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err6 = {instancePath:instancePath+"/channels/combined",schemaPath:"#/$defs/network.EthernetChannelsConfig/properties/combined/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.combined.type,parentSchema:schema59.properties.combined,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.other !== undefined){
let data3 = data1.other;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/channels/other",schemaPath:"#/$defs/network.EthernetChannelsConfig/properties/other/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.other.type,parentSchema:schema59.properties.other,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.rx !== undefined){
let data4 = data1.rx;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/channels/rx",schemaPath:"#/$defs/network.EthernetChannelsConfig/properties/rx/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.rx.type,parentSchema:schema59.properties.rx,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.tx !== undefined){
let data5 = data1.tx;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err9 = {instancePath:instancePath+"/channels/tx",schemaPath:"#/$defs/network.EthernetChannelsConfig/properties/tx/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.tx.type,parentSchema:schema59.properties.tx,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/channels",schemaPath:"#/$defs/network.EthernetChannelsConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.features !== undefined){
let data6 = data.features;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(pattern20.test(key2)){
let data7 = data6[key2];
if(typeof data7 !== "boolean"){
const err11 = {instancePath:instancePath+"/features/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/features/patternProperties/.*/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.features.patternProperties[".*"].type,parentSchema:schema58.properties.features.patternProperties[".*"],data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.features.type,parentSchema:schema58.properties.features,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data8 = data.kind;
if(!(data8 === "EthernetConfig")){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema58.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.kind.enum,parentSchema:schema58.properties.kind,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data9 = data.name;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rings !== undefined){
let data10 = data.rings;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(func2.call(schema60.properties, key3))){
const err15 = {instancePath:instancePath+"/rings",schemaPath:"#/$defs/network.EthernetRingsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10["cqe-size"] !== undefined){
let data11 = data10["cqe-size"];
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err16 = {instancePath:instancePath+"/rings/cqe-size",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/cqe-size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties["cqe-size"].type,parentSchema:schema60.properties["cqe-size"],data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.rx !== undefined){
let data12 = data10.rx;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err17 = {instancePath:instancePath+"/rings/rx",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/rx/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.rx.type,parentSchema:schema60.properties.rx,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10["rx-buf-len"] !== undefined){
let data13 = data10["rx-buf-len"];
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err18 = {instancePath:instancePath+"/rings/rx-buf-len",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/rx-buf-len/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties["rx-buf-len"].type,parentSchema:schema60.properties["rx-buf-len"],data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10["rx-jumbo"] !== undefined){
let data14 = data10["rx-jumbo"];
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err19 = {instancePath:instancePath+"/rings/rx-jumbo",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/rx-jumbo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties["rx-jumbo"].type,parentSchema:schema60.properties["rx-jumbo"],data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10["rx-mini"] !== undefined){
let data15 = data10["rx-mini"];
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err20 = {instancePath:instancePath+"/rings/rx-mini",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/rx-mini/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties["rx-mini"].type,parentSchema:schema60.properties["rx-mini"],data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10["rx-push"] !== undefined){
let data16 = data10["rx-push"];
if(typeof data16 !== "boolean"){
const err21 = {instancePath:instancePath+"/rings/rx-push",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/rx-push/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties["rx-push"].type,parentSchema:schema60.properties["rx-push"],data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10["tcp-data-split"] !== undefined){
let data17 = data10["tcp-data-split"];
if(typeof data17 !== "boolean"){
const err22 = {instancePath:instancePath+"/rings/tcp-data-split",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/tcp-data-split/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties["tcp-data-split"].type,parentSchema:schema60.properties["tcp-data-split"],data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.tx !== undefined){
let data18 = data10.tx;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err23 = {instancePath:instancePath+"/rings/tx",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/tx/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.tx.type,parentSchema:schema60.properties.tx,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10["tx-push"] !== undefined){
let data19 = data10["tx-push"];
if(typeof data19 !== "boolean"){
const err24 = {instancePath:instancePath+"/rings/tx-push",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/tx-push/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema60.properties["tx-push"].type,parentSchema:schema60.properties["tx-push"],data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10["tx-push-buf-len"] !== undefined){
let data20 = data10["tx-push-buf-len"];
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
const err25 = {instancePath:instancePath+"/rings/tx-push-buf-len",schemaPath:"#/$defs/network.EthernetRingsConfig/properties/tx-push-buf-len/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties["tx-push-buf-len"].type,parentSchema:schema60.properties["tx-push-buf-len"],data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rings",schemaPath:"#/$defs/network.EthernetRingsConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.wakeOnLan !== undefined){
let data21 = data.wakeOnLan;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 !== "string"){
const err27 = {instancePath:instancePath+"/wakeOnLan/" + i0,schemaPath:"#/properties/wakeOnLan/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.wakeOnLan.items.type,parentSchema:schema58.properties.wakeOnLan.items,data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/wakeOnLan",schemaPath:"#/properties/wakeOnLan/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.wakeOnLan.type,parentSchema:schema58.properties.wakeOnLan,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

exports.HCloudVIPConfig = validate49;
const schema61 = {"additionalProperties":false,"properties":{"apiToken":{"type":"string"},"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["HCloudVIPConfig"]},"link":{"type":"string"},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiToken") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "link")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiToken !== undefined){
let data0 = data.apiToken;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/apiToken",schemaPath:"#/properties/apiToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.apiToken.type,parentSchema:schema61.properties.apiToken,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(!(data1 === "v1alpha1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema61.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.apiVersion.enum,parentSchema:schema61.properties.apiVersion,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "HCloudVIPConfig")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema61.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema61.properties.kind.enum,parentSchema:schema61.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.link !== undefined){
let data3 = data.link;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.link.type,parentSchema:schema61.properties.link,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.name.type,parentSchema:schema61.properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

exports.HostnameConfig = validate50;
const schema62 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"auto":{"enum":["stable","off"]},"hostname":{"type":"string"},"kind":{"enum":["HostnameConfig"]}},"required":["apiVersion","kind"],"type":"object"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "auto")) || (key0 === "hostname")) || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema62.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.apiVersion.enum,parentSchema:schema62.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.auto !== undefined){
let data1 = data.auto;
if(!((data1 === "stable") || (data1 === "off"))){
const err4 = {instancePath:instancePath+"/auto",schemaPath:"#/properties/auto/enum",keyword:"enum",params:{allowedValues: schema62.properties.auto.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.auto.enum,parentSchema:schema62.properties.auto,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hostname !== undefined){
let data2 = data.hostname;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.hostname.type,parentSchema:schema62.properties.hostname,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(data3 === "HostnameConfig")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema62.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.kind.enum,parentSchema:schema62.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

exports.KubeSpanConfig = validate51;
const schema63 = {"additionalProperties":false,"properties":{"advertiseKubernetesNetworks":{"type":"boolean"},"allowDownPeerBypass":{"type":"boolean"},"apiVersion":{"enum":["v1alpha1"]},"enabled":{"type":"boolean"},"filters":{"$ref":"#/$defs/network.KubeSpanFiltersConfig"},"harvestExtraEndpoints":{"type":"boolean"},"kind":{"enum":["KubeSpanConfig"]},"mtu":{"type":"integer"}},"required":["apiVersion","kind"],"type":"object"};
const schema64 = {"additionalProperties":false,"properties":{"endpoints":{"items":{"type":"string"},"type":"array"},"excludeAdvertisedNetworks":{"items":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"},"type":"array"}},"type":"object"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "advertiseKubernetesNetworks") || (key0 === "allowDownPeerBypass")) || (key0 === "apiVersion")) || (key0 === "enabled")) || (key0 === "filters")) || (key0 === "harvestExtraEndpoints")) || (key0 === "kind")) || (key0 === "mtu"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.advertiseKubernetesNetworks !== undefined){
let data0 = data.advertiseKubernetesNetworks;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/advertiseKubernetesNetworks",schemaPath:"#/properties/advertiseKubernetesNetworks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.advertiseKubernetesNetworks.type,parentSchema:schema63.properties.advertiseKubernetesNetworks,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.allowDownPeerBypass !== undefined){
let data1 = data.allowDownPeerBypass;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/allowDownPeerBypass",schemaPath:"#/properties/allowDownPeerBypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.allowDownPeerBypass.type,parentSchema:schema63.properties.allowDownPeerBypass,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data2 = data.apiVersion;
if(!(data2 === "v1alpha1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema63.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.apiVersion.enum,parentSchema:schema63.properties.apiVersion,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enabled !== undefined){
let data3 = data.enabled;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.enabled.type,parentSchema:schema63.properties.enabled,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.filters !== undefined){
let data4 = data.filters;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "endpoints") || (key1 === "excludeAdvertisedNetworks"))){
const err7 = {instancePath:instancePath+"/filters",schemaPath:"#/$defs/network.KubeSpanFiltersConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.endpoints !== undefined){
let data5 = data4.endpoints;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/filters/endpoints/" + i0,schemaPath:"#/$defs/network.KubeSpanFiltersConfig/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.endpoints.items.type,parentSchema:schema64.properties.endpoints.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/filters/endpoints",schemaPath:"#/$defs/network.KubeSpanFiltersConfig/properties/endpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.endpoints.type,parentSchema:schema64.properties.endpoints,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.excludeAdvertisedNetworks !== undefined){
let data7 = data4.excludeAdvertisedNetworks;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err10 = {instancePath:instancePath+"/filters/excludeAdvertisedNetworks/" + i1,schemaPath:"#/$defs/network.KubeSpanFiltersConfig/properties/excludeAdvertisedNetworks/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema64.properties.excludeAdvertisedNetworks.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/filters/excludeAdvertisedNetworks/" + i1,schemaPath:"#/$defs/network.KubeSpanFiltersConfig/properties/excludeAdvertisedNetworks/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.excludeAdvertisedNetworks.items.type,parentSchema:schema64.properties.excludeAdvertisedNetworks.items,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/filters/excludeAdvertisedNetworks",schemaPath:"#/$defs/network.KubeSpanFiltersConfig/properties/excludeAdvertisedNetworks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.properties.excludeAdvertisedNetworks.type,parentSchema:schema64.properties.excludeAdvertisedNetworks,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/filters",schemaPath:"#/$defs/network.KubeSpanFiltersConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.harvestExtraEndpoints !== undefined){
let data9 = data.harvestExtraEndpoints;
if(typeof data9 !== "boolean"){
const err14 = {instancePath:instancePath+"/harvestExtraEndpoints",schemaPath:"#/properties/harvestExtraEndpoints/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.harvestExtraEndpoints.type,parentSchema:schema63.properties.harvestExtraEndpoints,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data10 = data.kind;
if(!(data10 === "KubeSpanConfig")){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema63.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.kind.enum,parentSchema:schema63.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mtu !== undefined){
let data11 = data.mtu;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err16 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema63.properties.mtu.type,parentSchema:schema63.properties.mtu,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

exports.KubeSpanEndpoints = validate52;
const schema65 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"extraAnnouncedEndpoints":{"items":{"type":"string"},"type":"array"},"kind":{"enum":["KubeSpanEndpoints"]}},"required":["apiVersion","kind"],"type":"object"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "extraAnnouncedEndpoints")) || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema65.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.apiVersion.enum,parentSchema:schema65.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extraAnnouncedEndpoints !== undefined){
let data1 = data.extraAnnouncedEndpoints;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/extraAnnouncedEndpoints/" + i0,schemaPath:"#/properties/extraAnnouncedEndpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.extraAnnouncedEndpoints.items.type,parentSchema:schema65.properties.extraAnnouncedEndpoints.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extraAnnouncedEndpoints",schemaPath:"#/properties/extraAnnouncedEndpoints/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.extraAnnouncedEndpoints.type,parentSchema:schema65.properties.extraAnnouncedEndpoints,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(data3 === "KubeSpanEndpoints")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema65.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.kind.enum,parentSchema:schema65.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

exports.Layer2VIPConfig = validate53;
const schema66 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["Layer2VIPConfig"]},"link":{"type":"string"},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "link")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema66.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.apiVersion.enum,parentSchema:schema66.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "Layer2VIPConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema66.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.kind.enum,parentSchema:schema66.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.link !== undefined){
let data2 = data.link;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.link.type,parentSchema:schema66.properties.link,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.name.type,parentSchema:schema66.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

exports.LinkConfig = validate54;
const schema67 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["LinkConfig"]},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"up":{"type":"boolean"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "addresses") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "mtu")) || (key0 === "multicast")) || (key0 === "name")) || (key0 === "routes")) || (key0 === "up"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err4 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err5 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err6 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.addresses.type,parentSchema:schema67.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err11 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema67.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.apiVersion.enum,parentSchema:schema67.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(data5 === "LinkConfig")){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema67.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.kind.enum,parentSchema:schema67.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mtu !== undefined){
let data6 = data.mtu;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.mtu.type,parentSchema:schema67.properties.mtu,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.multicast !== undefined){
let data7 = data.multicast;
if(typeof data7 !== "boolean"){
const err14 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.multicast.type,parentSchema:schema67.properties.multicast,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.name.type,parentSchema:schema67.properties.name,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.routes !== undefined){
let data9 = data.routes;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err16 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.destination !== undefined){
let data11 = data10.destination;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err17 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.gateway !== undefined){
let data12 = data10.gateway;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err19 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.metric !== undefined){
let data13 = data10.metric;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err21 = {instancePath:instancePath+"/routes/" + i1+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.mtu !== undefined){
let data14 = data10.mtu;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err22 = {instancePath:instancePath+"/routes/" + i1+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.source !== undefined){
let data15 = data10.source;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err23 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.table !== undefined){
let data16 = data10.table;
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/routes/" + i1+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.routes.type,parentSchema:schema67.properties.routes,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.up !== undefined){
let data17 = data.up;
if(typeof data17 !== "boolean"){
const err28 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.up.type,parentSchema:schema67.properties.up,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

exports.LinkAliasConfig = validate55;
const schema70 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["LinkAliasConfig"]},"name":{"type":"string"},"selector":{"$ref":"#/$defs/network.LinkSelector"}},"required":["apiVersion","kind","name"],"type":"object"};
const schema71 = {"additionalProperties":false,"properties":{"match":{"type":"string"}},"type":"object"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "selector"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema70.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema70.properties.apiVersion.enum,parentSchema:schema70.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "LinkAliasConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema70.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema70.properties.kind.enum,parentSchema:schema70.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.name.type,parentSchema:schema70.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.selector !== undefined){
let data3 = data.selector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "match")){
const err7 = {instancePath:instancePath+"/selector",schemaPath:"#/$defs/network.LinkSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.match !== undefined){
let data4 = data3.match;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/selector/match",schemaPath:"#/$defs/network.LinkSelector/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.match.type,parentSchema:schema71.properties.match,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/selector",schemaPath:"#/$defs/network.LinkSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

exports.ResolverConfig = validate56;
const schema72 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["ResolverConfig"]},"nameservers":{"items":{"$ref":"#/$defs/network.NameserverConfig"},"type":"array"},"searchDomains":{"$ref":"#/$defs/network.SearchDomainsConfig"}},"required":["apiVersion","kind"],"type":"object"};
const schema73 = {"additionalProperties":false,"properties":{"address":{"pattern":"^[0-9a-f.:]+$","type":"string"}},"type":"object"};
const schema74 = {"additionalProperties":false,"properties":{"disableDefault":{"type":"boolean"},"domains":{"items":{"type":"string"},"type":"array"}},"type":"object"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "nameservers")) || (key0 === "searchDomains"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema72.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.apiVersion.enum,parentSchema:schema72.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "ResolverConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema72.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.kind.enum,parentSchema:schema72.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nameservers !== undefined){
let data2 = data.nameservers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "address")){
const err5 = {instancePath:instancePath+"/nameservers/" + i0,schemaPath:"#/$defs/network.NameserverConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.address !== undefined){
let data4 = data3.address;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err6 = {instancePath:instancePath+"/nameservers/" + i0+"/address",schemaPath:"#/$defs/network.NameserverConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema73.properties.address,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/nameservers/" + i0+"/address",schemaPath:"#/$defs/network.NameserverConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.address.type,parentSchema:schema73.properties.address,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/nameservers/" + i0,schemaPath:"#/$defs/network.NameserverConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/nameservers",schemaPath:"#/properties/nameservers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.nameservers.type,parentSchema:schema72.properties.nameservers,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.searchDomains !== undefined){
let data5 = data.searchDomains;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "disableDefault") || (key2 === "domains"))){
const err10 = {instancePath:instancePath+"/searchDomains",schemaPath:"#/$defs/network.SearchDomainsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.disableDefault !== undefined){
let data6 = data5.disableDefault;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/searchDomains/disableDefault",schemaPath:"#/$defs/network.SearchDomainsConfig/properties/disableDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema74.properties.disableDefault.type,parentSchema:schema74.properties.disableDefault,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.domains !== undefined){
let data7 = data5.domains;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/searchDomains/domains/" + i1,schemaPath:"#/$defs/network.SearchDomainsConfig/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.domains.items.type,parentSchema:schema74.properties.domains.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/searchDomains/domains",schemaPath:"#/$defs/network.SearchDomainsConfig/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.properties.domains.type,parentSchema:schema74.properties.domains,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/searchDomains",schemaPath:"#/$defs/network.SearchDomainsConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

exports.RoutingRuleConfig = validate57;
const schema75 = {"additionalProperties":false,"properties":{"action":{"type":"integer"},"apiVersion":{"enum":["v1alpha1"]},"dst":{"type":"string"},"fwMark":{"type":"integer"},"fwMask":{"type":"integer"},"iifName":{"type":"string"},"kind":{"enum":["RoutingRuleConfig"]},"name":{"type":"string"},"oifName":{"type":"string"},"src":{"type":"string"},"table":{"type":"string"}},"required":["apiVersion","kind","name","table"],"type":"object"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.table === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema75.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.action.type,parentSchema:schema75.properties.action,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(!(data1 === "v1alpha1")){
const err6 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema75.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.apiVersion.enum,parentSchema:schema75.properties.apiVersion,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dst !== undefined){
let data2 = data.dst;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/dst",schemaPath:"#/properties/dst/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.dst.type,parentSchema:schema75.properties.dst,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fwMark !== undefined){
let data3 = data.fwMark;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/fwMark",schemaPath:"#/properties/fwMark/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.fwMark.type,parentSchema:schema75.properties.fwMark,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fwMask !== undefined){
let data4 = data.fwMask;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/fwMask",schemaPath:"#/properties/fwMask/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.fwMask.type,parentSchema:schema75.properties.fwMask,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.iifName !== undefined){
let data5 = data.iifName;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/iifName",schemaPath:"#/properties/iifName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.iifName.type,parentSchema:schema75.properties.iifName,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "RoutingRuleConfig")){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema75.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.kind.enum,parentSchema:schema75.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.name.type,parentSchema:schema75.properties.name,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.oifName !== undefined){
let data8 = data.oifName;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/oifName",schemaPath:"#/properties/oifName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.oifName.type,parentSchema:schema75.properties.oifName,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.src !== undefined){
let data9 = data.src;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.src.type,parentSchema:schema75.properties.src,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.table !== undefined){
let data10 = data.table;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.table.type,parentSchema:schema75.properties.table,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

exports.NetworkRuleConfig = validate58;
const schema76 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"ingress":{"items":{"$ref":"#/$defs/network.IngressRule"},"type":"array"},"kind":{"enum":["NetworkRuleConfig"]},"name":{"type":"string"},"portSelector":{"$ref":"#/$defs/network.RulePortSelector"}},"required":["apiVersion","kind","name"],"type":"object"};
const schema77 = {"additionalProperties":false,"properties":{"except":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"},"subnet":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"}},"type":"object"};
const schema78 = {"additionalProperties":false,"properties":{"ports":{"items":{"oneOf":[{"type":"integer"},{"type":"string"}]},"type":"array"},"protocol":{"enum":["tcp","udp","icmp","icmpv6"]}},"type":"object"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "ingress")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "portSelector"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema76.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.apiVersion.enum,parentSchema:schema76.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ingress !== undefined){
let data1 = data.ingress;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "except") || (key1 === "subnet"))){
const err5 = {instancePath:instancePath+"/ingress/" + i0,schemaPath:"#/$defs/network.IngressRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.except !== undefined){
let data3 = data2.except;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err6 = {instancePath:instancePath+"/ingress/" + i0+"/except",schemaPath:"#/$defs/network.IngressRule/properties/except/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema77.properties.except,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ingress/" + i0+"/except",schemaPath:"#/$defs/network.IngressRule/properties/except/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.except.type,parentSchema:schema77.properties.except,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.subnet !== undefined){
let data4 = data2.subnet;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err8 = {instancePath:instancePath+"/ingress/" + i0+"/subnet",schemaPath:"#/$defs/network.IngressRule/properties/subnet/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema77.properties.subnet,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ingress/" + i0+"/subnet",schemaPath:"#/$defs/network.IngressRule/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.subnet.type,parentSchema:schema77.properties.subnet,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ingress/" + i0,schemaPath:"#/$defs/network.IngressRule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.ingress.type,parentSchema:schema76.properties.ingress,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(data5 === "NetworkRuleConfig")){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema76.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.kind.enum,parentSchema:schema76.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.name.type,parentSchema:schema76.properties.name,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.portSelector !== undefined){
let data7 = data.portSelector;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "ports") || (key2 === "protocol"))){
const err14 = {instancePath:instancePath+"/portSelector",schemaPath:"#/$defs/network.RulePortSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.ports !== undefined){
let data8 = data7.ports;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs23 = errors;
let valid9 = false;
let passing0 = null;
const _errs24 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err15 = {instancePath:instancePath+"/portSelector/ports/" + i1,schemaPath:"#/$defs/network.RulePortSelector/properties/ports/items/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.ports.items.oneOf[0].type,parentSchema:schema78.properties.ports.items.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs26 = errors;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/portSelector/ports/" + i1,schemaPath:"#/$defs/network.RulePortSelector/properties/ports/items/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.ports.items.oneOf[1].type,parentSchema:schema78.properties.ports.items.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err17 = {instancePath:instancePath+"/portSelector/ports/" + i1,schemaPath:"#/$defs/network.RulePortSelector/properties/ports/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema78.properties.ports.items.oneOf,parentSchema:schema78.properties.ports.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/portSelector/ports",schemaPath:"#/$defs/network.RulePortSelector/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.ports.type,parentSchema:schema78.properties.ports,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.protocol !== undefined){
let data10 = data7.protocol;
if(!((((data10 === "tcp") || (data10 === "udp")) || (data10 === "icmp")) || (data10 === "icmpv6"))){
const err19 = {instancePath:instancePath+"/portSelector/protocol",schemaPath:"#/$defs/network.RulePortSelector/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema78.properties.protocol.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.protocol.enum,parentSchema:schema78.properties.protocol,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/portSelector",schemaPath:"#/$defs/network.RulePortSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

exports.StaticHostConfig = validate59;
const schema79 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"hostnames":{"items":{"type":"string"},"type":"array"},"kind":{"enum":["StaticHostConfig"]},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "hostnames")) || (key0 === "kind")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema79.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.apiVersion.enum,parentSchema:schema79.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hostnames !== undefined){
let data1 = data.hostnames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/hostnames/" + i0,schemaPath:"#/properties/hostnames/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.hostnames.items.type,parentSchema:schema79.properties.hostnames.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/hostnames",schemaPath:"#/properties/hostnames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema79.properties.hostnames.type,parentSchema:schema79.properties.hostnames,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(data3 === "StaticHostConfig")){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema79.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.kind.enum,parentSchema:schema79.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

exports.TCPProbeConfig = validate60;
const schema80 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"endpoint":{"type":"string"},"failureThreshold":{"type":"integer"},"interval":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"},"kind":{"enum":["TCPProbeConfig"]},"name":{"type":"string"},"timeout":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"}},"required":["apiVersion","endpoint","kind","name"],"type":"object"};
const pattern29 = new RegExp("^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.endpoint === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "endpoint")) || (key0 === "failureThreshold")) || (key0 === "interval")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "timeout"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema80.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.apiVersion.enum,parentSchema:schema80.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.endpoint.type,parentSchema:schema80.properties.endpoint,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.failureThreshold !== undefined){
let data2 = data.failureThreshold;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err7 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.failureThreshold.type,parentSchema:schema80.properties.failureThreshold,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err8 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema80.properties.interval,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.interval.type,parentSchema:schema80.properties.interval,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!(data4 === "TCPProbeConfig")){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema80.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.kind.enum,parentSchema:schema80.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.name.type,parentSchema:schema80.properties.name,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.timeout !== undefined){
let data6 = data.timeout;
if(typeof data6 === "string"){
if(!pattern29.test(data6)){
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema80.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.timeout.type,parentSchema:schema80.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

exports.TimeSyncConfig = validate61;
const schema81 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"bootTimeout":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"},"enabled":{"type":"boolean"},"kind":{"enum":["TimeSyncConfig"]},"ntp":{"$ref":"#/$defs/network.NTPConfig"},"ptp":{"$ref":"#/$defs/network.PTPConfig"}},"required":["apiVersion","kind"],"type":"object"};
const schema82 = {"additionalProperties":false,"properties":{"servers":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema83 = {"additionalProperties":false,"properties":{"devices":{"items":{"type":"string"},"type":"array"}},"type":"object"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "bootTimeout")) || (key0 === "enabled")) || (key0 === "kind")) || (key0 === "ntp")) || (key0 === "ptp"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema81.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema81.properties.apiVersion.enum,parentSchema:schema81.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bootTimeout !== undefined){
let data1 = data.bootTimeout;
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err4 = {instancePath:instancePath+"/bootTimeout",schemaPath:"#/properties/bootTimeout/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema81.properties.bootTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/bootTimeout",schemaPath:"#/properties/bootTimeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.bootTimeout.type,parentSchema:schema81.properties.bootTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enabled !== undefined){
let data2 = data.enabled;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema81.properties.enabled.type,parentSchema:schema81.properties.enabled,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!(data3 === "TimeSyncConfig")){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema81.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema81.properties.kind.enum,parentSchema:schema81.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ntp !== undefined){
let data4 = data.ntp;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "servers")){
const err8 = {instancePath:instancePath+"/ntp",schemaPath:"#/$defs/network.NTPConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.servers !== undefined){
let data5 = data4.servers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/ntp/servers/" + i0,schemaPath:"#/$defs/network.NTPConfig/properties/servers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.servers.items.type,parentSchema:schema82.properties.servers.items,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ntp/servers",schemaPath:"#/$defs/network.NTPConfig/properties/servers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.servers.type,parentSchema:schema82.properties.servers,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ntp",schemaPath:"#/$defs/network.NTPConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ptp !== undefined){
let data7 = data.ptp;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(key2 === "devices")){
const err12 = {instancePath:instancePath+"/ptp",schemaPath:"#/$defs/network.PTPConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.devices !== undefined){
let data8 = data7.devices;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/ptp/devices/" + i1,schemaPath:"#/$defs/network.PTPConfig/properties/devices/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.devices.items.type,parentSchema:schema83.properties.devices.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/ptp/devices",schemaPath:"#/$defs/network.PTPConfig/properties/devices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.devices.type,parentSchema:schema83.properties.devices,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ptp",schemaPath:"#/$defs/network.PTPConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

exports.VLANConfig = validate62;
const schema84 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["VLANConfig"]},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"parent":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"up":{"type":"boolean"},"vlanID":{"type":"integer"},"vlanMode":{"enum":["802.1q","802.1ad"]}},"required":["apiVersion","kind","name","parent","vlanID"],"type":"object"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.parent === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parent"},message:"must have required property '"+"parent"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vlanID === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vlanID"},message:"must have required property '"+"vlanID"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err6 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err7 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.addresses.type,parentSchema:schema84.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err13 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema84.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.apiVersion.enum,parentSchema:schema84.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(data5 === "VLANConfig")){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema84.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.kind.enum,parentSchema:schema84.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mtu !== undefined){
let data6 = data.mtu;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.mtu.type,parentSchema:schema84.properties.mtu,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.multicast !== undefined){
let data7 = data.multicast;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.properties.multicast.type,parentSchema:schema84.properties.multicast,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.name.type,parentSchema:schema84.properties.name,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.parent !== undefined){
let data9 = data.parent;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.parent.type,parentSchema:schema84.properties.parent,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.routes !== undefined){
let data10 = data.routes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err19 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.destination !== undefined){
let data12 = data11.destination;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err20 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/routes/" + i1+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.gateway !== undefined){
let data13 = data11.gateway;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err22 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/routes/" + i1+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.metric !== undefined){
let data14 = data11.metric;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err24 = {instancePath:instancePath+"/routes/" + i1+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data11.mtu !== undefined){
let data15 = data11.mtu;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err25 = {instancePath:instancePath+"/routes/" + i1+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.source !== undefined){
let data16 = data11.source;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err26 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/routes/" + i1+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.table !== undefined){
let data17 = data11.table;
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/routes/" + i1+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema84.properties.routes.type,parentSchema:schema84.properties.routes,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.up !== undefined){
let data18 = data.up;
if(typeof data18 !== "boolean"){
const err31 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema84.properties.up.type,parentSchema:schema84.properties.up,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.vlanID !== undefined){
let data19 = data.vlanID;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err32 = {instancePath:instancePath+"/vlanID",schemaPath:"#/properties/vlanID/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.vlanID.type,parentSchema:schema84.properties.vlanID,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.vlanMode !== undefined){
let data20 = data.vlanMode;
if(!((data20 === "802.1q") || (data20 === "802.1ad"))){
const err33 = {instancePath:instancePath+"/vlanMode",schemaPath:"#/properties/vlanMode/enum",keyword:"enum",params:{allowedValues: schema84.properties.vlanMode.enum},message:"must be equal to one of the allowed values",schema:schema84.properties.vlanMode.enum,parentSchema:schema84.properties.vlanMode,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

exports.VRFConfig = validate63;
const schema87 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"hardwareAddr":{"pattern":"^[0-9a-f:]+$","type":"string"},"kind":{"enum":["VRFConfig"]},"links":{"items":{"type":"string"},"type":"array"},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"table":{"type":"string"},"up":{"type":"boolean"}},"required":["apiVersion","kind","links","name","table"],"type":"object"};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.links === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.table === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "table"},message:"must have required property '"+"table"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err6 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err7 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.addresses.type,parentSchema:schema87.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err13 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema87.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.apiVersion.enum,parentSchema:schema87.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.hardwareAddr !== undefined){
let data5 = data.hardwareAddr;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err14 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f:]+$"},message:"must match pattern \""+"^[0-9a-f:]+$"+"\"",schema:"^[0-9a-f:]+$",parentSchema:schema87.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/hardwareAddr",schemaPath:"#/properties/hardwareAddr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.hardwareAddr.type,parentSchema:schema87.properties.hardwareAddr,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "VRFConfig")){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema87.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema87.properties.kind.enum,parentSchema:schema87.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/links/" + i1,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.links.items.type,parentSchema:schema87.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.links.type,parentSchema:schema87.properties.links,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.mtu !== undefined){
let data9 = data.mtu;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err19 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.mtu.type,parentSchema:schema87.properties.mtu,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.multicast !== undefined){
let data10 = data.multicast;
if(typeof data10 !== "boolean"){
const err20 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.properties.multicast.type,parentSchema:schema87.properties.multicast,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.name !== undefined){
let data11 = data.name;
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.name.type,parentSchema:schema87.properties.name,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.routes !== undefined){
let data12 = data.routes;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((((((key2 === "destination") || (key2 === "gateway")) || (key2 === "metric")) || (key2 === "mtu")) || (key2 === "source")) || (key2 === "table"))){
const err22 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.destination !== undefined){
let data14 = data13.destination;
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err23 = {instancePath:instancePath+"/routes/" + i2+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/routes/" + i2+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.gateway !== undefined){
let data15 = data13.gateway;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err25 = {instancePath:instancePath+"/routes/" + i2+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/routes/" + i2+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.metric !== undefined){
let data16 = data13.metric;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err27 = {instancePath:instancePath+"/routes/" + i2+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.mtu !== undefined){
let data17 = data13.mtu;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err28 = {instancePath:instancePath+"/routes/" + i2+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.source !== undefined){
let data18 = data13.source;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err29 = {instancePath:instancePath+"/routes/" + i2+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/routes/" + i2+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.table !== undefined){
let data19 = data13.table;
if(typeof data19 !== "string"){
const err31 = {instancePath:instancePath+"/routes/" + i2+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.routes.type,parentSchema:schema87.properties.routes,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.table !== undefined){
let data20 = data.table;
if(typeof data20 !== "string"){
const err34 = {instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.table.type,parentSchema:schema87.properties.table,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.up !== undefined){
let data21 = data.up;
if(typeof data21 !== "boolean"){
const err35 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema87.properties.up.type,parentSchema:schema87.properties.up,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

exports.WireguardConfig = validate64;
const schema90 = {"additionalProperties":false,"properties":{"addresses":{"items":{"$ref":"#/$defs/network.AddressConfig"},"type":"array"},"apiVersion":{"enum":["v1alpha1"]},"firewallMark":{"type":"integer"},"kind":{"enum":["WireguardConfig"]},"listenPort":{"type":"integer"},"mtu":{"type":"integer"},"multicast":{"type":"boolean"},"name":{"type":"string"},"peers":{"items":{"$ref":"#/$defs/network.WireguardPeer"},"type":"array"},"privateKey":{"type":"string"},"routes":{"items":{"$ref":"#/$defs/network.RouteConfig"},"type":"array"},"up":{"type":"boolean"}},"required":["apiVersion","kind","name","privateKey"],"type":"object"};
const schema92 = {"additionalProperties":false,"properties":{"allowedIPs":{"items":{"pattern":"^[0-9a-f.:]+/\\d{1,3}$","type":"string"},"type":"array"},"endpoint":{"pattern":"^([0-9a-f.:]+|\\[[0-9a-f:.]+\\]):\\d{1,5}$","type":"string"},"persistentKeepaliveInterval":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"},"presharedKey":{"type":"string"},"publicKey":{"type":"string"}},"required":["publicKey"],"type":"object"};
const pattern43 = new RegExp("^([0-9a-f.:]+|\\[[0-9a-f:.]+\\]):\\d{1,5}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.privateKey === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "privateKey"},message:"must have required property '"+"privateKey"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema90.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.addresses !== undefined){
let data0 = data.addresses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.address === undefined){
const err5 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema45.required,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "address") || (key1 === "routePriority"))){
const err6 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.address !== undefined){
let data2 = data1.address;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/addresses/" + i0+"/address",schemaPath:"#/$defs/network.AddressConfig/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.address.type,parentSchema:schema45.properties.address,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.routePriority !== undefined){
let data3 = data1.routePriority;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err9 = {instancePath:instancePath+"/addresses/" + i0+"/routePriority",schemaPath:"#/$defs/network.AddressConfig/properties/routePriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.routePriority.type,parentSchema:schema45.properties.routePriority,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addresses/" + i0,schemaPath:"#/$defs/network.AddressConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.addresses.type,parentSchema:schema90.properties.addresses,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data4 = data.apiVersion;
if(!(data4 === "v1alpha1")){
const err12 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema90.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema90.properties.apiVersion.enum,parentSchema:schema90.properties.apiVersion,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.firewallMark !== undefined){
let data5 = data.firewallMark;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/firewallMark",schemaPath:"#/properties/firewallMark/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.firewallMark.type,parentSchema:schema90.properties.firewallMark,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!(data6 === "WireguardConfig")){
const err14 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema90.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema90.properties.kind.enum,parentSchema:schema90.properties.kind,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.listenPort !== undefined){
let data7 = data.listenPort;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/listenPort",schemaPath:"#/properties/listenPort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.listenPort.type,parentSchema:schema90.properties.listenPort,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.mtu !== undefined){
let data8 = data.mtu;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err16 = {instancePath:instancePath+"/mtu",schemaPath:"#/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.mtu.type,parentSchema:schema90.properties.mtu,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.multicast !== undefined){
let data9 = data.multicast;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/multicast",schemaPath:"#/properties/multicast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema90.properties.multicast.type,parentSchema:schema90.properties.multicast,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined){
let data10 = data.name;
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.name.type,parentSchema:schema90.properties.name,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.peers !== undefined){
let data11 = data.peers;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.publicKey === undefined){
const err19 = {instancePath:instancePath+"/peers/" + i1,schemaPath:"#/$defs/network.WireguardPeer/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'",schema:schema92.required,parentSchema:schema92,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data12){
if(!(((((key2 === "allowedIPs") || (key2 === "endpoint")) || (key2 === "persistentKeepaliveInterval")) || (key2 === "presharedKey")) || (key2 === "publicKey"))){
const err20 = {instancePath:instancePath+"/peers/" + i1,schemaPath:"#/$defs/network.WireguardPeer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.allowedIPs !== undefined){
let data13 = data12.allowedIPs;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err21 = {instancePath:instancePath+"/peers/" + i1+"/allowedIPs/" + i2,schemaPath:"#/$defs/network.WireguardPeer/properties/allowedIPs/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema92.properties.allowedIPs.items,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/peers/" + i1+"/allowedIPs/" + i2,schemaPath:"#/$defs/network.WireguardPeer/properties/allowedIPs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.allowedIPs.items.type,parentSchema:schema92.properties.allowedIPs.items,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/peers/" + i1+"/allowedIPs",schemaPath:"#/$defs/network.WireguardPeer/properties/allowedIPs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.allowedIPs.type,parentSchema:schema92.properties.allowedIPs,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.endpoint !== undefined){
let data15 = data12.endpoint;
if(typeof data15 === "string"){
if(!pattern43.test(data15)){
const err24 = {instancePath:instancePath+"/peers/" + i1+"/endpoint",schemaPath:"#/$defs/network.WireguardPeer/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f.:]+|\\[[0-9a-f:.]+\\]):\\d{1,5}$"},message:"must match pattern \""+"^([0-9a-f.:]+|\\[[0-9a-f:.]+\\]):\\d{1,5}$"+"\"",schema:"^([0-9a-f.:]+|\\[[0-9a-f:.]+\\]):\\d{1,5}$",parentSchema:schema92.properties.endpoint,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/peers/" + i1+"/endpoint",schemaPath:"#/$defs/network.WireguardPeer/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.endpoint.type,parentSchema:schema92.properties.endpoint,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.persistentKeepaliveInterval !== undefined){
let data16 = data12.persistentKeepaliveInterval;
if(typeof data16 === "string"){
if(!pattern29.test(data16)){
const err26 = {instancePath:instancePath+"/peers/" + i1+"/persistentKeepaliveInterval",schemaPath:"#/$defs/network.WireguardPeer/properties/persistentKeepaliveInterval/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema92.properties.persistentKeepaliveInterval,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/peers/" + i1+"/persistentKeepaliveInterval",schemaPath:"#/$defs/network.WireguardPeer/properties/persistentKeepaliveInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.persistentKeepaliveInterval.type,parentSchema:schema92.properties.persistentKeepaliveInterval,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.presharedKey !== undefined){
let data17 = data12.presharedKey;
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/peers/" + i1+"/presharedKey",schemaPath:"#/$defs/network.WireguardPeer/properties/presharedKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.presharedKey.type,parentSchema:schema92.properties.presharedKey,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.publicKey !== undefined){
let data18 = data12.publicKey;
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/peers/" + i1+"/publicKey",schemaPath:"#/$defs/network.WireguardPeer/properties/publicKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.publicKey.type,parentSchema:schema92.properties.publicKey,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/peers/" + i1,schemaPath:"#/$defs/network.WireguardPeer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/peers",schemaPath:"#/properties/peers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.peers.type,parentSchema:schema90.properties.peers,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.privateKey !== undefined){
let data19 = data.privateKey;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/privateKey",schemaPath:"#/properties/privateKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.privateKey.type,parentSchema:schema90.properties.privateKey,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.routes !== undefined){
let data20 = data.routes;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((((((key3 === "destination") || (key3 === "gateway")) || (key3 === "metric")) || (key3 === "mtu")) || (key3 === "source")) || (key3 === "table"))){
const err33 = {instancePath:instancePath+"/routes/" + i3,schemaPath:"#/$defs/network.RouteConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data21.destination !== undefined){
let data22 = data21.destination;
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
const err34 = {instancePath:instancePath+"/routes/" + i3+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+/\\d{1,3}$"},message:"must match pattern \""+"^[0-9a-f.:]+/\\d{1,3}$"+"\"",schema:"^[0-9a-f.:]+/\\d{1,3}$",parentSchema:schema46.properties.destination,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/routes/" + i3+"/destination",schemaPath:"#/$defs/network.RouteConfig/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.destination.type,parentSchema:schema46.properties.destination,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.gateway !== undefined){
let data23 = data21.gateway;
if(typeof data23 === "string"){
if(!pattern2.test(data23)){
const err36 = {instancePath:instancePath+"/routes/" + i3+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.gateway,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/routes/" + i3+"/gateway",schemaPath:"#/$defs/network.RouteConfig/properties/gateway/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.gateway.type,parentSchema:schema46.properties.gateway,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.metric !== undefined){
let data24 = data21.metric;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err38 = {instancePath:instancePath+"/routes/" + i3+"/metric",schemaPath:"#/$defs/network.RouteConfig/properties/metric/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.metric.type,parentSchema:schema46.properties.metric,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.mtu !== undefined){
let data25 = data21.mtu;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err39 = {instancePath:instancePath+"/routes/" + i3+"/mtu",schemaPath:"#/$defs/network.RouteConfig/properties/mtu/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.mtu.type,parentSchema:schema46.properties.mtu,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data21.source !== undefined){
let data26 = data21.source;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err40 = {instancePath:instancePath+"/routes/" + i3+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f.:]+$"},message:"must match pattern \""+"^[0-9a-f.:]+$"+"\"",schema:"^[0-9a-f.:]+$",parentSchema:schema46.properties.source,data:data26};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/routes/" + i3+"/source",schemaPath:"#/$defs/network.RouteConfig/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.source.type,parentSchema:schema46.properties.source,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.table !== undefined){
let data27 = data21.table;
if(typeof data27 !== "string"){
const err42 = {instancePath:instancePath+"/routes/" + i3+"/table",schemaPath:"#/$defs/network.RouteConfig/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.table.type,parentSchema:schema46.properties.table,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/routes/" + i3,schemaPath:"#/$defs/network.RouteConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.routes.type,parentSchema:schema90.properties.routes,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.up !== undefined){
let data28 = data.up;
if(typeof data28 !== "boolean"){
const err45 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema90.properties.up.type,parentSchema:schema90.properties.up,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

exports.EnvironmentConfig = validate65;
const schema94 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["EnvironmentConfig"]},"variables":{"patternProperties":{".*":{"type":"string"}},"type":"object"}},"required":["apiVersion","kind"],"type":"object"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "variables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema94.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.apiVersion.enum,parentSchema:schema94.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "EnvironmentConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema94.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.kind.enum,parentSchema:schema94.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.variables !== undefined){
let data2 = data.variables;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(pattern20.test(key1)){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.variables.patternProperties[".*"].type,parentSchema:schema94.properties.variables.patternProperties[".*"],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.properties.variables.type,parentSchema:schema94.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

exports.EventSinkConfig = validate66;
const schema95 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"endpoint":{"type":"string"},"kind":{"enum":["EventSinkConfig"]}},"required":["apiVersion","kind"],"type":"object"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "endpoint")) || (key0 === "kind"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema95.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.apiVersion.enum,parentSchema:schema95.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data1 = data.endpoint;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.endpoint.type,parentSchema:schema95.properties.endpoint,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "EventSinkConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema95.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema95.properties.kind.enum,parentSchema:schema95.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

exports.KmsgLogConfig = validate67;
const schema96 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["KmsgLogConfig"]},"name":{"type":"string"},"url":{"pattern":"^(tcp|udp)://","type":"string"}},"required":["apiVersion","kind"],"type":"object"};
const pattern49 = new RegExp("^(tcp|udp)://", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema96.required,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema96.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema96.properties.apiVersion.enum,parentSchema:schema96.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(data1 === "KmsgLogConfig")){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema96.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema96.properties.kind.enum,parentSchema:schema96.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.properties.name.type,parentSchema:schema96.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern49.test(data3)){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^(tcp|udp)://"},message:"must match pattern \""+"^(tcp|udp)://"+"\"",schema:"^(tcp|udp)://",parentSchema:schema96.properties.url,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema96.properties.url.type,parentSchema:schema96.properties.url,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

exports.OOMConfig = validate68;
const schema97 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"cgroupRankingExpression":{"type":"string"},"kind":{"enum":["OOMConfig"]},"sampleInterval":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"},"strictCgroupClassOrdering":{"type":"boolean"},"triggerExpression":{"type":"string"}},"required":["apiVersion","kind"],"type":"object"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "cgroupRankingExpression")) || (key0 === "kind")) || (key0 === "sampleInterval")) || (key0 === "strictCgroupClassOrdering")) || (key0 === "triggerExpression"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema97.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema97.properties.apiVersion.enum,parentSchema:schema97.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cgroupRankingExpression !== undefined){
let data1 = data.cgroupRankingExpression;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/cgroupRankingExpression",schemaPath:"#/properties/cgroupRankingExpression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.cgroupRankingExpression.type,parentSchema:schema97.properties.cgroupRankingExpression,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "OOMConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema97.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema97.properties.kind.enum,parentSchema:schema97.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sampleInterval !== undefined){
let data3 = data.sampleInterval;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err6 = {instancePath:instancePath+"/sampleInterval",schemaPath:"#/properties/sampleInterval/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema97.properties.sampleInterval,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/sampleInterval",schemaPath:"#/properties/sampleInterval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.sampleInterval.type,parentSchema:schema97.properties.sampleInterval,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.strictCgroupClassOrdering !== undefined){
let data4 = data.strictCgroupClassOrdering;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/strictCgroupClassOrdering",schemaPath:"#/properties/strictCgroupClassOrdering/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema97.properties.strictCgroupClassOrdering.type,parentSchema:schema97.properties.strictCgroupClassOrdering,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.triggerExpression !== undefined){
let data5 = data.triggerExpression;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/triggerExpression",schemaPath:"#/properties/triggerExpression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema97.properties.triggerExpression.type,parentSchema:schema97.properties.triggerExpression,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

exports.WatchdogTimerConfig = validate69;
const schema98 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"device":{"type":"string"},"kind":{"enum":["WatchdogTimerConfig"]},"timeout":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"}},"required":["apiVersion","kind"],"type":"object"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "device")) || (key0 === "kind")) || (key0 === "timeout"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema98.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.apiVersion.enum,parentSchema:schema98.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.device !== undefined){
let data1 = data.device;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.device.type,parentSchema:schema98.properties.device,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "WatchdogTimerConfig")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema98.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema98.properties.kind.enum,parentSchema:schema98.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err6 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema98.properties.timeout,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.properties.timeout.type,parentSchema:schema98.properties.timeout,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

exports.TrustedRootsConfig = validate70;
const schema99 = {"additionalProperties":false,"properties":{"apiVersion":{"enum":["v1alpha1"]},"certificates":{"type":"string"},"kind":{"enum":["TrustedRootsConfig"]},"name":{"type":"string"}},"required":["apiVersion","kind","name"],"type":"object"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "certificates")) || (key0 === "kind")) || (key0 === "name"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!(data0 === "v1alpha1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema99.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema99.properties.apiVersion.enum,parentSchema:schema99.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.certificates !== undefined){
let data1 = data.certificates;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.certificates.type,parentSchema:schema99.properties.certificates,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "TrustedRootsConfig")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema99.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema99.properties.kind.enum,parentSchema:schema99.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.name.type,parentSchema:schema99.properties.name,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

exports.SideroLinkConfig = validate71;
const schema100 = {"additionalProperties":false,"properties":{"apiUrl":{"pattern":"^(https|grpc)://","type":"string"},"apiVersion":{"enum":["v1alpha1"]},"kind":{"enum":["SideroLinkConfig"]},"uniqueToken":{"type":"string"}},"required":["apiVersion","kind"],"type":"object"};
const pattern52 = new RegExp("^(https|grpc)://", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiUrl") || (key0 === "apiVersion")) || (key0 === "kind")) || (key0 === "uniqueToken"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiUrl !== undefined){
let data0 = data.apiUrl;
if(typeof data0 === "string"){
if(!pattern52.test(data0)){
const err3 = {instancePath:instancePath+"/apiUrl",schemaPath:"#/properties/apiUrl/pattern",keyword:"pattern",params:{pattern: "^(https|grpc)://"},message:"must match pattern \""+"^(https|grpc)://"+"\"",schema:"^(https|grpc)://",parentSchema:schema100.properties.apiUrl,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/apiUrl",schemaPath:"#/properties/apiUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.apiUrl.type,parentSchema:schema100.properties.apiUrl,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(!(data1 === "v1alpha1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema100.properties.apiVersion.enum},message:"must be equal to one of the allowed values",schema:schema100.properties.apiVersion.enum,parentSchema:schema100.properties.apiVersion,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "SideroLinkConfig")){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema100.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema100.properties.kind.enum,parentSchema:schema100.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.uniqueToken !== undefined){
let data3 = data.uniqueToken;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/uniqueToken",schemaPath:"#/properties/uniqueToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.uniqueToken.type,parentSchema:schema100.properties.uniqueToken,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

exports.v1alpha1 = validate72;
const schema101 = {"additionalProperties":false,"properties":{"cluster":{"$ref":"#/$defs/v1alpha1.ClusterConfig"},"debug":{"type":"boolean"},"machine":{"$ref":"#/$defs/v1alpha1.MachineConfig"},"version":{"enum":["v1alpha1"]}},"type":"object"};
const schema102 = {"additionalProperties":false,"properties":{"acceptedCAs":{"additionalProperties":false,"properties":{"crt":{"type":"string"}},"type":"object"},"adminKubeconfig":{"$ref":"#/$defs/v1alpha1.AdminKubeconfigConfig"},"aescbcEncryptionSecret":{"type":"string"},"aggregatorCA":{"additionalProperties":false,"properties":{"crt":{"type":"string"},"key":{"type":"string"}},"type":"object"},"allowSchedulingOnControlPlanes":{"type":"boolean"},"apiServer":{"$ref":"#/$defs/v1alpha1.APIServerConfig"},"ca":{"additionalProperties":false,"properties":{"crt":{"type":"string"},"key":{"type":"string"}},"type":"object"},"clusterName":{"type":"string"},"controlPlane":{"$ref":"#/$defs/v1alpha1.ControlPlaneConfig"},"controllerManager":{"$ref":"#/$defs/v1alpha1.ControllerManagerConfig"},"coreDNS":{"$ref":"#/$defs/v1alpha1.CoreDNS"},"discovery":{"$ref":"#/$defs/v1alpha1.ClusterDiscoveryConfig"},"etcd":{"$ref":"#/$defs/v1alpha1.EtcdConfig"},"externalCloudProvider":{"$ref":"#/$defs/v1alpha1.ExternalCloudProviderConfig"},"extraManifestHeaders":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"extraManifests":{"items":{"type":"string"},"type":"array"},"id":{"type":"string"},"inlineManifests":{"items":{"$ref":"#/$defs/v1alpha1.ClusterInlineManifest"},"type":"array"},"network":{"$ref":"#/$defs/v1alpha1.ClusterNetworkConfig"},"proxy":{"$ref":"#/$defs/v1alpha1.ProxyConfig"},"scheduler":{"$ref":"#/$defs/v1alpha1.SchedulerConfig"},"secret":{"type":"string"},"secretboxEncryptionSecret":{"type":"string"},"serviceAccount":{"additionalProperties":false,"properties":{"key":{"additionalProperties":false,"type":"string"}},"type":"object"},"token":{"type":"string"}},"type":"object"};
const schema103 = {"additionalProperties":false,"properties":{"certLifetime":{"pattern":"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$","type":"string"}},"type":"object"};
const schema108 = {"additionalProperties":false,"properties":{"endpoint":{"format":"uri","pattern":"^https://","type":"string"},"localAPIServerPort":{"type":"integer"}},"type":"object"};
const schema111 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"},"image":{"type":"string"}},"type":"object"};
const schema116 = {"additionalProperties":false,"properties":{"advertisedSubnets":{"items":{"type":"string"},"type":"array"},"ca":{"additionalProperties":false,"properties":{"crt":{"type":"string"},"key":{"type":"string"}},"type":"object"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"image":{"type":"string"},"listenSubnets":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema117 = {"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"manifests":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema118 = {"additionalProperties":false,"properties":{"contents":{"type":"string"},"name":{"type":"string"}},"type":"object"};
const schema122 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"image":{"type":"string"},"mode":{"type":"string"}},"type":"object"};
const pattern55 = new RegExp("^https://", "u");
const schema104 = {"additionalProperties":false,"properties":{"admissionControl":{"items":{"$ref":"#/$defs/v1alpha1.AdmissionPluginConfig"},"type":"array"},"auditPolicy":{"type":"object"},"authorizationConfig":{"items":{"$ref":"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig"},"type":"array"},"certSANs":{"items":{"type":"string"},"type":"array"},"env":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"extraVolumes":{"items":{"$ref":"#/$defs/v1alpha1.VolumeMountConfig"},"type":"array"},"image":{"type":"string"},"resources":{"type":"object"}},"type":"object"};
const schema105 = {"additionalProperties":false,"properties":{"configuration":{"type":"object"},"name":{"type":"string"}},"type":"object"};
const schema106 = {"additionalProperties":false,"properties":{"name":{"type":"string"},"type":{"type":"string"},"webhook":{"type":"object"}},"type":"object"};
const schema107 = {"additionalProperties":false,"properties":{"hostPath":{"type":"string"},"mountPath":{"type":"string"},"readonly":{"type":"boolean"}},"type":"object"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema104.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.admissionControl !== undefined){
let data0 = data.admissionControl;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "configuration") || (key1 === "name"))){
const err1 = {instancePath:instancePath+"/admissionControl/" + i0,schemaPath:"#/$defs/v1alpha1.AdmissionPluginConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema105,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.configuration !== undefined){
let data2 = data1.configuration;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err2 = {instancePath:instancePath+"/admissionControl/" + i0+"/configuration",schemaPath:"#/$defs/v1alpha1.AdmissionPluginConfig/properties/configuration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.properties.configuration.type,parentSchema:schema105.properties.configuration,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.name !== undefined){
let data3 = data1.name;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/admissionControl/" + i0+"/name",schemaPath:"#/$defs/v1alpha1.AdmissionPluginConfig/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema105.properties.name.type,parentSchema:schema105.properties.name,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/admissionControl/" + i0,schemaPath:"#/$defs/v1alpha1.AdmissionPluginConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/admissionControl",schemaPath:"#/properties/admissionControl/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.admissionControl.type,parentSchema:schema104.properties.admissionControl,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.auditPolicy !== undefined){
let data4 = data.auditPolicy;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err6 = {instancePath:instancePath+"/auditPolicy",schemaPath:"#/properties/auditPolicy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.auditPolicy.type,parentSchema:schema104.properties.auditPolicy,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.authorizationConfig !== undefined){
let data5 = data.authorizationConfig;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "name") || (key2 === "type")) || (key2 === "webhook"))){
const err7 = {instancePath:instancePath+"/authorizationConfig/" + i1,schemaPath:"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema106,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/authorizationConfig/" + i1+"/name",schemaPath:"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.name.type,parentSchema:schema106.properties.name,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.type !== undefined){
let data8 = data6.type;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/authorizationConfig/" + i1+"/type",schemaPath:"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema106.properties.type.type,parentSchema:schema106.properties.type,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.webhook !== undefined){
let data9 = data6.webhook;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err10 = {instancePath:instancePath+"/authorizationConfig/" + i1+"/webhook",schemaPath:"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.properties.webhook.type,parentSchema:schema106.properties.webhook,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/authorizationConfig/" + i1,schemaPath:"#/$defs/v1alpha1.AuthorizationConfigAuthorizerConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/authorizationConfig",schemaPath:"#/properties/authorizationConfig/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.authorizationConfig.type,parentSchema:schema104.properties.authorizationConfig,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.certSANs !== undefined){
let data10 = data.certSANs;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/certSANs/" + i2,schemaPath:"#/properties/certSANs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.certSANs.items.type,parentSchema:schema104.properties.certSANs.items,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/certSANs",schemaPath:"#/properties/certSANs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.certSANs.type,parentSchema:schema104.properties.certSANs,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.env !== undefined){
let data12 = data.env;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(pattern20.test(key3)){
let data13 = data12[key3];
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/env/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.env.patternProperties[".*"].type,parentSchema:schema104.properties.env.patternProperties[".*"],data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.env.type,parentSchema:schema104.properties.env,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data14 = data.extraArgs;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
const _errs38 = errors;
let valid13 = false;
let passing0 = null;
const _errs39 = errors;
if(typeof data15 !== "string"){
const err17 = {instancePath:instancePath+"/extraArgs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema104.properties.extraArgs.additionalProperties.oneOf[0],data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs41 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err18 = {instancePath:instancePath+"/extraArgs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema104.properties.extraArgs.additionalProperties.oneOf[1].items,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/extraArgs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema104.properties.extraArgs.additionalProperties.oneOf[1],data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err20 = {instancePath:instancePath+"/extraArgs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema104.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema104.properties.extraArgs.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.extraArgs.type,parentSchema:schema104.properties.extraArgs,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data17 = data.extraVolumes;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(((key5 === "hostPath") || (key5 === "mountPath")) || (key5 === "readonly"))){
const err22 = {instancePath:instancePath+"/extraVolumes/" + i4,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data18.hostPath !== undefined){
let data19 = data18.hostPath;
if(typeof data19 !== "string"){
const err23 = {instancePath:instancePath+"/extraVolumes/" + i4+"/hostPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/hostPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.hostPath.type,parentSchema:schema107.properties.hostPath,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.mountPath !== undefined){
let data20 = data18.mountPath;
if(typeof data20 !== "string"){
const err24 = {instancePath:instancePath+"/extraVolumes/" + i4+"/mountPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.mountPath.type,parentSchema:schema107.properties.mountPath,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data18.readonly !== undefined){
let data21 = data18.readonly;
if(typeof data21 !== "boolean"){
const err25 = {instancePath:instancePath+"/extraVolumes/" + i4+"/readonly",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema107.properties.readonly.type,parentSchema:schema107.properties.readonly,data:data21};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/extraVolumes/" + i4,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema104.properties.extraVolumes.type,parentSchema:schema104.properties.extraVolumes,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.image !== undefined){
let data22 = data.image;
if(typeof data22 !== "string"){
const err28 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema104.properties.image.type,parentSchema:schema104.properties.image,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.resources !== undefined){
let data23 = data.resources;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err29 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.properties.resources.type,parentSchema:schema104.properties.resources,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema109 = {"additionalProperties":false,"properties":{"env":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"extraVolumes":{"items":{"$ref":"#/$defs/v1alpha1.VolumeMountConfig"},"type":"array"},"image":{"type":"string"},"resources":{"type":"object"}},"type":"object"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "env") || (key0 === "extraArgs")) || (key0 === "extraVolumes")) || (key0 === "image")) || (key0 === "resources"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(pattern20.test(key1)){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.env.patternProperties[".*"].type,parentSchema:schema109.properties.env.patternProperties[".*"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.properties.env.type,parentSchema:schema109.properties.env,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data2 = data.extraArgs;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
const _errs10 = errors;
let valid3 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema109.properties.extraArgs.additionalProperties.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs13 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema109.properties.extraArgs.additionalProperties.oneOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema109.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema109.properties.extraArgs.additionalProperties.oneOf[1],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err6 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema109.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema109.properties.extraArgs.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.properties.extraArgs.type,parentSchema:schema109.properties.extraArgs,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data5 = data.extraVolumes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((key3 === "hostPath") || (key3 === "mountPath")) || (key3 === "readonly"))){
const err8 = {instancePath:instancePath+"/extraVolumes/" + i1,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.hostPath !== undefined){
let data7 = data6.hostPath;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/extraVolumes/" + i1+"/hostPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/hostPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.hostPath.type,parentSchema:schema107.properties.hostPath,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.mountPath !== undefined){
let data8 = data6.mountPath;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/extraVolumes/" + i1+"/mountPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.mountPath.type,parentSchema:schema107.properties.mountPath,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.readonly !== undefined){
let data9 = data6.readonly;
if(typeof data9 !== "boolean"){
const err11 = {instancePath:instancePath+"/extraVolumes/" + i1+"/readonly",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema107.properties.readonly.type,parentSchema:schema107.properties.readonly,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/extraVolumes/" + i1,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema109.properties.extraVolumes.type,parentSchema:schema109.properties.extraVolumes,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.image !== undefined){
let data10 = data.image;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.image.type,parentSchema:schema109.properties.image,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resources !== undefined){
let data11 = data.resources;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err15 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.properties.resources.type,parentSchema:schema109.properties.resources,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema112 = {"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"registries":{"$ref":"#/$defs/v1alpha1.DiscoveryRegistriesConfig"}},"type":"object"};
const schema113 = {"additionalProperties":false,"properties":{"kubernetes":{"$ref":"#/$defs/v1alpha1.RegistryKubernetesConfig"},"service":{"$ref":"#/$defs/v1alpha1.RegistryServiceConfig"}},"type":"object"};
const schema114 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"}},"type":"object"};
const schema115 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"},"endpoint":{"type":"string"}},"type":"object"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kubernetes") || (key0 === "service"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kubernetes !== undefined){
let data0 = data.kubernetes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "disabled")){
const err1 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/$defs/v1alpha1.RegistryKubernetesConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.disabled !== undefined){
let data1 = data0.disabled;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/kubernetes/disabled",schemaPath:"#/$defs/v1alpha1.RegistryKubernetesConfig/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema114.properties.disabled.type,parentSchema:schema114.properties.disabled,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/kubernetes",schemaPath:"#/$defs/v1alpha1.RegistryKubernetesConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema114.type,parentSchema:schema114,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service !== undefined){
let data2 = data.service;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!((key2 === "disabled") || (key2 === "endpoint"))){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/v1alpha1.RegistryServiceConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema115,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.disabled !== undefined){
let data3 = data2.disabled;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/service/disabled",schemaPath:"#/$defs/v1alpha1.RegistryServiceConfig/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema115.properties.disabled.type,parentSchema:schema115.properties.disabled,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.endpoint !== undefined){
let data4 = data2.endpoint;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/service/endpoint",schemaPath:"#/$defs/v1alpha1.RegistryServiceConfig/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema115.properties.endpoint.type,parentSchema:schema115.properties.endpoint,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/$defs/v1alpha1.RegistryServiceConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema115.type,parentSchema:schema115,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "enabled") || (key0 === "registries"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema112.properties.enabled.type,parentSchema:schema112.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.registries !== undefined){
if(!(validate79(data.registries, {instancePath:instancePath+"/registries",parentData:data,parentDataProperty:"registries",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema119 = {"additionalProperties":false,"properties":{"cni":{"$ref":"#/$defs/v1alpha1.CNIConfig"},"dnsDomain":{"type":"string"},"podSubnets":{"items":{"type":"string"},"type":"array"},"serviceSubnets":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema120 = {"additionalProperties":false,"properties":{"flannel":{"$ref":"#/$defs/v1alpha1.FlannelCNIConfig"},"name":{"enum":["flannel","custom","none"]},"urls":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema121 = {"additionalProperties":false,"properties":{"extraArgs":{"items":{"type":"string"},"type":"array"},"kubeNetworkPoliciesEnabled":{"type":"boolean"}},"type":"object"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "flannel") || (key0 === "name")) || (key0 === "urls"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.flannel !== undefined){
let data0 = data.flannel;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "extraArgs") || (key1 === "kubeNetworkPoliciesEnabled"))){
const err1 = {instancePath:instancePath+"/flannel",schemaPath:"#/$defs/v1alpha1.FlannelCNIConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema121,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.extraArgs !== undefined){
let data1 = data0.extraArgs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/flannel/extraArgs/" + i0,schemaPath:"#/$defs/v1alpha1.FlannelCNIConfig/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema121.properties.extraArgs.items.type,parentSchema:schema121.properties.extraArgs.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/flannel/extraArgs",schemaPath:"#/$defs/v1alpha1.FlannelCNIConfig/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema121.properties.extraArgs.type,parentSchema:schema121.properties.extraArgs,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.kubeNetworkPoliciesEnabled !== undefined){
let data3 = data0.kubeNetworkPoliciesEnabled;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/flannel/kubeNetworkPoliciesEnabled",schemaPath:"#/$defs/v1alpha1.FlannelCNIConfig/properties/kubeNetworkPoliciesEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema121.properties.kubeNetworkPoliciesEnabled.type,parentSchema:schema121.properties.kubeNetworkPoliciesEnabled,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/flannel",schemaPath:"#/$defs/v1alpha1.FlannelCNIConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema121.type,parentSchema:schema121,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(!(((data4 === "flannel") || (data4 === "custom")) || (data4 === "none"))){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema120.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema120.properties.name.enum,parentSchema:schema120.properties.name,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.urls !== undefined){
let data5 = data.urls;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/urls/" + i1,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema120.properties.urls.items.type,parentSchema:schema120.properties.urls.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema120.properties.urls.type,parentSchema:schema120.properties.urls,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cni") || (key0 === "dnsDomain")) || (key0 === "podSubnets")) || (key0 === "serviceSubnets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cni !== undefined){
if(!(validate83(data.cni, {instancePath:instancePath+"/cni",parentData:data,parentDataProperty:"cni",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.dnsDomain !== undefined){
let data1 = data.dnsDomain;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.dnsDomain.type,parentSchema:schema119.properties.dnsDomain,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.podSubnets !== undefined){
let data2 = data.podSubnets;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/podSubnets/" + i0,schemaPath:"#/properties/podSubnets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.podSubnets.items.type,parentSchema:schema119.properties.podSubnets.items,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/podSubnets",schemaPath:"#/properties/podSubnets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema119.properties.podSubnets.type,parentSchema:schema119.properties.podSubnets,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.serviceSubnets !== undefined){
let data4 = data.serviceSubnets;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/serviceSubnets/" + i1,schemaPath:"#/properties/serviceSubnets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema119.properties.serviceSubnets.items.type,parentSchema:schema119.properties.serviceSubnets.items,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/serviceSubnets",schemaPath:"#/properties/serviceSubnets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema119.properties.serviceSubnets.type,parentSchema:schema119.properties.serviceSubnets,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema123 = {"additionalProperties":false,"properties":{"config":{"type":"object"},"env":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"extraVolumes":{"items":{"$ref":"#/$defs/v1alpha1.VolumeMountConfig"},"type":"array"},"image":{"type":"string"},"resources":{"type":"object"}},"type":"object"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "config") || (key0 === "env")) || (key0 === "extraArgs")) || (key0 === "extraVolumes")) || (key0 === "image")) || (key0 === "resources"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.config !== undefined){
let data0 = data.config;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.config.type,parentSchema:schema123.properties.config,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.env !== undefined){
let data1 = data.env;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern20.test(key1)){
let data2 = data1[key1];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.env.patternProperties[".*"].type,parentSchema:schema123.properties.env.patternProperties[".*"],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.env.type,parentSchema:schema123.properties.env,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data3 = data.extraArgs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
let data4 = data3[key2];
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema123.properties.extraArgs.additionalProperties.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema123.properties.extraArgs.additionalProperties.oneOf[1].items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema123.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema123.properties.extraArgs.additionalProperties.oneOf[1],data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err7 = {instancePath:instancePath+"/extraArgs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema123.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema123.properties.extraArgs.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.extraArgs.type,parentSchema:schema123.properties.extraArgs,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data6 = data.extraVolumes;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((key3 === "hostPath") || (key3 === "mountPath")) || (key3 === "readonly"))){
const err9 = {instancePath:instancePath+"/extraVolumes/" + i1,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema107,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.hostPath !== undefined){
let data8 = data7.hostPath;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/extraVolumes/" + i1+"/hostPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/hostPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.hostPath.type,parentSchema:schema107.properties.hostPath,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.mountPath !== undefined){
let data9 = data7.mountPath;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/extraVolumes/" + i1+"/mountPath",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema107.properties.mountPath.type,parentSchema:schema107.properties.mountPath,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.readonly !== undefined){
let data10 = data7.readonly;
if(typeof data10 !== "boolean"){
const err12 = {instancePath:instancePath+"/extraVolumes/" + i1+"/readonly",schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema107.properties.readonly.type,parentSchema:schema107.properties.readonly,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/extraVolumes/" + i1,schemaPath:"#/$defs/v1alpha1.VolumeMountConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema107.type,parentSchema:schema107,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema123.properties.extraVolumes.type,parentSchema:schema123.properties.extraVolumes,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.image !== undefined){
let data11 = data.image;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.image.type,parentSchema:schema123.properties.image,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.resources !== undefined){
let data12 = data.resources;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err16 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.resources.type,parentSchema:schema123.properties.resources,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema102.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.acceptedCAs !== undefined){
let data0 = data.acceptedCAs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "crt")){
const err1 = {instancePath:instancePath+"/acceptedCAs",schemaPath:"#/properties/acceptedCAs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.acceptedCAs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.crt !== undefined){
let data1 = data0.crt;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/acceptedCAs/crt",schemaPath:"#/properties/acceptedCAs/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.acceptedCAs.properties.crt.type,parentSchema:schema102.properties.acceptedCAs.properties.crt,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/acceptedCAs",schemaPath:"#/properties/acceptedCAs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.acceptedCAs.type,parentSchema:schema102.properties.acceptedCAs,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.adminKubeconfig !== undefined){
let data2 = data.adminKubeconfig;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "certLifetime")){
const err4 = {instancePath:instancePath+"/adminKubeconfig",schemaPath:"#/$defs/v1alpha1.AdminKubeconfigConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.certLifetime !== undefined){
let data3 = data2.certLifetime;
if(typeof data3 === "string"){
if(!pattern29.test(data3)){
const err5 = {instancePath:instancePath+"/adminKubeconfig/certLifetime",schemaPath:"#/$defs/v1alpha1.AdminKubeconfigConfig/properties/certLifetime/pattern",keyword:"pattern",params:{pattern: "^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"},message:"must match pattern \""+"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$"+"\"",schema:"^[-+]?(((\\d+(\\.\\d*)?|\\d*(\\.\\d+)+)([nuµm]?s|m|h))|0)+$",parentSchema:schema103.properties.certLifetime,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/adminKubeconfig/certLifetime",schemaPath:"#/$defs/v1alpha1.AdminKubeconfigConfig/properties/certLifetime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema103.properties.certLifetime.type,parentSchema:schema103.properties.certLifetime,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/adminKubeconfig",schemaPath:"#/$defs/v1alpha1.AdminKubeconfigConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.aescbcEncryptionSecret !== undefined){
let data4 = data.aescbcEncryptionSecret;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/aescbcEncryptionSecret",schemaPath:"#/properties/aescbcEncryptionSecret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.aescbcEncryptionSecret.type,parentSchema:schema102.properties.aescbcEncryptionSecret,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.aggregatorCA !== undefined){
let data5 = data.aggregatorCA;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!((key3 === "crt") || (key3 === "key"))){
const err9 = {instancePath:instancePath+"/aggregatorCA",schemaPath:"#/properties/aggregatorCA/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.aggregatorCA,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.crt !== undefined){
let data6 = data5.crt;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/aggregatorCA/crt",schemaPath:"#/properties/aggregatorCA/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.aggregatorCA.properties.crt.type,parentSchema:schema102.properties.aggregatorCA.properties.crt,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/aggregatorCA/key",schemaPath:"#/properties/aggregatorCA/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.aggregatorCA.properties.key.type,parentSchema:schema102.properties.aggregatorCA.properties.key,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/aggregatorCA",schemaPath:"#/properties/aggregatorCA/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.aggregatorCA.type,parentSchema:schema102.properties.aggregatorCA,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.allowSchedulingOnControlPlanes !== undefined){
let data8 = data.allowSchedulingOnControlPlanes;
if(typeof data8 !== "boolean"){
const err13 = {instancePath:instancePath+"/allowSchedulingOnControlPlanes",schemaPath:"#/properties/allowSchedulingOnControlPlanes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema102.properties.allowSchedulingOnControlPlanes.type,parentSchema:schema102.properties.allowSchedulingOnControlPlanes,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.apiServer !== undefined){
if(!(validate74(data.apiServer, {instancePath:instancePath+"/apiServer",parentData:data,parentDataProperty:"apiServer",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
let data10 = data.ca;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!((key4 === "crt") || (key4 === "key"))){
const err14 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.ca,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.crt !== undefined){
let data11 = data10.crt;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/ca/crt",schemaPath:"#/properties/ca/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.ca.properties.crt.type,parentSchema:schema102.properties.ca.properties.crt,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.key !== undefined){
let data12 = data10.key;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/ca/key",schemaPath:"#/properties/ca/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.ca.properties.key.type,parentSchema:schema102.properties.ca.properties.key,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.ca.type,parentSchema:schema102.properties.ca,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.clusterName !== undefined){
let data13 = data.clusterName;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/clusterName",schemaPath:"#/properties/clusterName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.clusterName.type,parentSchema:schema102.properties.clusterName,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.controlPlane !== undefined){
let data14 = data.controlPlane;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!((key5 === "endpoint") || (key5 === "localAPIServerPort"))){
const err19 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/$defs/v1alpha1.ControlPlaneConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.endpoint !== undefined){
let data15 = data14.endpoint;
if(typeof data15 === "string"){
if(!pattern55.test(data15)){
const err20 = {instancePath:instancePath+"/controlPlane/endpoint",schemaPath:"#/$defs/v1alpha1.ControlPlaneConfig/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\"",schema:"^https://",parentSchema:schema108.properties.endpoint,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/controlPlane/endpoint",schemaPath:"#/$defs/v1alpha1.ControlPlaneConfig/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema108.properties.endpoint.type,parentSchema:schema108.properties.endpoint,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.localAPIServerPort !== undefined){
let data16 = data14.localAPIServerPort;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err22 = {instancePath:instancePath+"/controlPlane/localAPIServerPort",schemaPath:"#/$defs/v1alpha1.ControlPlaneConfig/properties/localAPIServerPort/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema108.properties.localAPIServerPort.type,parentSchema:schema108.properties.localAPIServerPort,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/controlPlane",schemaPath:"#/$defs/v1alpha1.ControlPlaneConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.controllerManager !== undefined){
if(!(validate76(data.controllerManager, {instancePath:instancePath+"/controllerManager",parentData:data,parentDataProperty:"controllerManager",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.coreDNS !== undefined){
let data18 = data.coreDNS;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(!((key6 === "disabled") || (key6 === "image"))){
const err24 = {instancePath:instancePath+"/coreDNS",schemaPath:"#/$defs/v1alpha1.CoreDNS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema111,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data18.disabled !== undefined){
let data19 = data18.disabled;
if(typeof data19 !== "boolean"){
const err25 = {instancePath:instancePath+"/coreDNS/disabled",schemaPath:"#/$defs/v1alpha1.CoreDNS/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema111.properties.disabled.type,parentSchema:schema111.properties.disabled,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data18.image !== undefined){
let data20 = data18.image;
if(typeof data20 !== "string"){
const err26 = {instancePath:instancePath+"/coreDNS/image",schemaPath:"#/$defs/v1alpha1.CoreDNS/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema111.properties.image.type,parentSchema:schema111.properties.image,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/coreDNS",schemaPath:"#/$defs/v1alpha1.CoreDNS/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.discovery !== undefined){
if(!(validate78(data.discovery, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.etcd !== undefined){
let data22 = data.etcd;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(((((key7 === "advertisedSubnets") || (key7 === "ca")) || (key7 === "extraArgs")) || (key7 === "image")) || (key7 === "listenSubnets"))){
const err28 = {instancePath:instancePath+"/etcd",schemaPath:"#/$defs/v1alpha1.EtcdConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data22.advertisedSubnets !== undefined){
let data23 = data22.advertisedSubnets;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(typeof data24 !== "string"){
const err29 = {instancePath:instancePath+"/etcd/advertisedSubnets/" + i0,schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/advertisedSubnets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.advertisedSubnets.items.type,parentSchema:schema116.properties.advertisedSubnets.items,data:data24};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/etcd/advertisedSubnets",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/advertisedSubnets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.properties.advertisedSubnets.type,parentSchema:schema116.properties.advertisedSubnets,data:data23};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data22.ca !== undefined){
let data25 = data22.ca;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!((key8 === "crt") || (key8 === "key"))){
const err31 = {instancePath:instancePath+"/etcd/ca",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/ca/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema116.properties.ca,data:data25};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data25.crt !== undefined){
let data26 = data25.crt;
if(typeof data26 !== "string"){
const err32 = {instancePath:instancePath+"/etcd/ca/crt",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/ca/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.ca.properties.crt.type,parentSchema:schema116.properties.ca.properties.crt,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data25.key !== undefined){
let data27 = data25.key;
if(typeof data27 !== "string"){
const err33 = {instancePath:instancePath+"/etcd/ca/key",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/ca/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.ca.properties.key.type,parentSchema:schema116.properties.ca.properties.key,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/etcd/ca",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/ca/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.properties.ca.type,parentSchema:schema116.properties.ca,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data22.extraArgs !== undefined){
let data28 = data22.extraArgs;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 in data28){
let data29 = data28[key9];
const _errs71 = errors;
let valid16 = false;
let passing0 = null;
const _errs72 = errors;
if(typeof data29 !== "string"){
const err35 = {instancePath:instancePath+"/etcd/extraArgs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema116.properties.extraArgs.additionalProperties.oneOf[0],data:data29};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs72 === errors;
if(_valid0){
valid16 = true;
passing0 = 0;
}
const _errs74 = errors;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 !== "string"){
const err36 = {instancePath:instancePath+"/etcd/extraArgs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema116.properties.extraArgs.additionalProperties.oneOf[1].items,data:data30};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/etcd/extraArgs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema116.properties.extraArgs.additionalProperties.oneOf[1],data:data29};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs74 === errors;
if(_valid0 && valid16){
valid16 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid16 = true;
passing0 = 1;
}
}
if(!valid16){
const err38 = {instancePath:instancePath+"/etcd/extraArgs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema116.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema116.properties.extraArgs.additionalProperties,data:data29};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/etcd/extraArgs",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.properties.extraArgs.type,parentSchema:schema116.properties.extraArgs,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.image !== undefined){
let data31 = data22.image;
if(typeof data31 !== "string"){
const err40 = {instancePath:instancePath+"/etcd/image",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.image.type,parentSchema:schema116.properties.image,data:data31};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.listenSubnets !== undefined){
let data32 = data22.listenSubnets;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 !== "string"){
const err41 = {instancePath:instancePath+"/etcd/listenSubnets/" + i2,schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/listenSubnets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.listenSubnets.items.type,parentSchema:schema116.properties.listenSubnets.items,data:data33};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/etcd/listenSubnets",schemaPath:"#/$defs/v1alpha1.EtcdConfig/properties/listenSubnets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema116.properties.listenSubnets.type,parentSchema:schema116.properties.listenSubnets,data:data32};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/etcd",schemaPath:"#/$defs/v1alpha1.EtcdConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.externalCloudProvider !== undefined){
let data34 = data.externalCloudProvider;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
if(!((key10 === "enabled") || (key10 === "manifests"))){
const err44 = {instancePath:instancePath+"/externalCloudProvider",schemaPath:"#/$defs/v1alpha1.ExternalCloudProviderConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema117,data:data34};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data34.enabled !== undefined){
let data35 = data34.enabled;
if(typeof data35 !== "boolean"){
const err45 = {instancePath:instancePath+"/externalCloudProvider/enabled",schemaPath:"#/$defs/v1alpha1.ExternalCloudProviderConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema117.properties.enabled.type,parentSchema:schema117.properties.enabled,data:data35};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data34.manifests !== undefined){
let data36 = data34.manifests;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 !== "string"){
const err46 = {instancePath:instancePath+"/externalCloudProvider/manifests/" + i3,schemaPath:"#/$defs/v1alpha1.ExternalCloudProviderConfig/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema117.properties.manifests.items.type,parentSchema:schema117.properties.manifests.items,data:data37};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/externalCloudProvider/manifests",schemaPath:"#/$defs/v1alpha1.ExternalCloudProviderConfig/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema117.properties.manifests.type,parentSchema:schema117.properties.manifests,data:data36};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/externalCloudProvider",schemaPath:"#/$defs/v1alpha1.ExternalCloudProviderConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema117.type,parentSchema:schema117,data:data34};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.extraManifestHeaders !== undefined){
let data38 = data.extraManifestHeaders;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key11 in data38){
if(pattern20.test(key11)){
let data39 = data38[key11];
if(typeof data39 !== "string"){
const err49 = {instancePath:instancePath+"/extraManifestHeaders/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraManifestHeaders/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.extraManifestHeaders.patternProperties[".*"].type,parentSchema:schema102.properties.extraManifestHeaders.patternProperties[".*"],data:data39};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/extraManifestHeaders",schemaPath:"#/properties/extraManifestHeaders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.extraManifestHeaders.type,parentSchema:schema102.properties.extraManifestHeaders,data:data38};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.extraManifests !== undefined){
let data40 = data.extraManifests;
if(Array.isArray(data40)){
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(typeof data41 !== "string"){
const err51 = {instancePath:instancePath+"/extraManifests/" + i4,schemaPath:"#/properties/extraManifests/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.extraManifests.items.type,parentSchema:schema102.properties.extraManifests.items,data:data41};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/extraManifests",schemaPath:"#/properties/extraManifests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema102.properties.extraManifests.type,parentSchema:schema102.properties.extraManifests,data:data40};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.id !== undefined){
let data42 = data.id;
if(typeof data42 !== "string"){
const err53 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.id.type,parentSchema:schema102.properties.id,data:data42};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.inlineManifests !== undefined){
let data43 = data.inlineManifests;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key12 in data44){
if(!((key12 === "contents") || (key12 === "name"))){
const err54 = {instancePath:instancePath+"/inlineManifests/" + i5,schemaPath:"#/$defs/v1alpha1.ClusterInlineManifest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema118,data:data44};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data44.contents !== undefined){
let data45 = data44.contents;
if(typeof data45 !== "string"){
const err55 = {instancePath:instancePath+"/inlineManifests/" + i5+"/contents",schemaPath:"#/$defs/v1alpha1.ClusterInlineManifest/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.contents.type,parentSchema:schema118.properties.contents,data:data45};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data44.name !== undefined){
let data46 = data44.name;
if(typeof data46 !== "string"){
const err56 = {instancePath:instancePath+"/inlineManifests/" + i5+"/name",schemaPath:"#/$defs/v1alpha1.ClusterInlineManifest/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema118.properties.name.type,parentSchema:schema118.properties.name,data:data46};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/inlineManifests/" + i5,schemaPath:"#/$defs/v1alpha1.ClusterInlineManifest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data:data44};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/inlineManifests",schemaPath:"#/properties/inlineManifests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema102.properties.inlineManifests.type,parentSchema:schema102.properties.inlineManifests,data:data43};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate82(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.proxy !== undefined){
let data48 = data.proxy;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
if(!((((key13 === "disabled") || (key13 === "extraArgs")) || (key13 === "image")) || (key13 === "mode"))){
const err59 = {instancePath:instancePath+"/proxy",schemaPath:"#/$defs/v1alpha1.ProxyConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema122,data:data48};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data48.disabled !== undefined){
let data49 = data48.disabled;
if(typeof data49 !== "boolean"){
const err60 = {instancePath:instancePath+"/proxy/disabled",schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema122.properties.disabled.type,parentSchema:schema122.properties.disabled,data:data49};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data48.extraArgs !== undefined){
let data50 = data48.extraArgs;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
let data51 = data50[key14];
const _errs125 = errors;
let valid35 = false;
let passing1 = null;
const _errs126 = errors;
if(typeof data51 !== "string"){
const err61 = {instancePath:instancePath+"/proxy/extraArgs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema122.properties.extraArgs.additionalProperties.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid1 = _errs126 === errors;
if(_valid1){
valid35 = true;
passing1 = 0;
}
const _errs128 = errors;
if(Array.isArray(data51)){
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 !== "string"){
const err62 = {instancePath:instancePath+"/proxy/extraArgs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema122.properties.extraArgs.additionalProperties.oneOf[1].items,data:data52};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/proxy/extraArgs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema122.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema122.properties.extraArgs.additionalProperties.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs128 === errors;
if(_valid1 && valid35){
valid35 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid35 = true;
passing1 = 1;
}
}
if(!valid35){
const err64 = {instancePath:instancePath+"/proxy/extraArgs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema122.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema122.properties.extraArgs.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/proxy/extraArgs",schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.properties.extraArgs.type,parentSchema:schema122.properties.extraArgs,data:data50};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data48.image !== undefined){
let data53 = data48.image;
if(typeof data53 !== "string"){
const err66 = {instancePath:instancePath+"/proxy/image",schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.image.type,parentSchema:schema122.properties.image,data:data53};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data48.mode !== undefined){
let data54 = data48.mode;
if(typeof data54 !== "string"){
const err67 = {instancePath:instancePath+"/proxy/mode",schemaPath:"#/$defs/v1alpha1.ProxyConfig/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema122.properties.mode.type,parentSchema:schema122.properties.mode,data:data54};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/proxy",schemaPath:"#/$defs/v1alpha1.ProxyConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema122.type,parentSchema:schema122,data:data48};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.scheduler !== undefined){
if(!(validate86(data.scheduler, {instancePath:instancePath+"/scheduler",parentData:data,parentDataProperty:"scheduler",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
let data56 = data.secret;
if(typeof data56 !== "string"){
const err69 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.secret.type,parentSchema:schema102.properties.secret,data:data56};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.secretboxEncryptionSecret !== undefined){
let data57 = data.secretboxEncryptionSecret;
if(typeof data57 !== "string"){
const err70 = {instancePath:instancePath+"/secretboxEncryptionSecret",schemaPath:"#/properties/secretboxEncryptionSecret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.secretboxEncryptionSecret.type,parentSchema:schema102.properties.secretboxEncryptionSecret,data:data57};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.serviceAccount !== undefined){
let data58 = data.serviceAccount;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
if(!(key15 === "key")){
const err71 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.serviceAccount,data:data58};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data58.key !== undefined){
let data59 = data58.key;
if(typeof data59 !== "string"){
const err72 = {instancePath:instancePath+"/serviceAccount/key",schemaPath:"#/properties/serviceAccount/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.serviceAccount.properties.key.type,parentSchema:schema102.properties.serviceAccount.properties.key,data:data59};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key16 in data59){
const err73 = {instancePath:instancePath+"/serviceAccount/key",schemaPath:"#/properties/serviceAccount/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema102.properties.serviceAccount.properties.key,data:data59};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.serviceAccount.type,parentSchema:schema102.properties.serviceAccount,data:data58};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.token !== undefined){
let data60 = data.token;
if(typeof data60 !== "string"){
const err75 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.token.type,parentSchema:schema102.properties.token,data:data60};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema125 = {"additionalProperties":false,"properties":{"acceptedCAs":{"additionalProperties":false,"properties":{"crt":{"type":"string"}},"type":"object"},"baseRuntimeSpecOverrides":{"type":"object"},"ca":{"additionalProperties":false,"properties":{"crt":{"type":"string"},"key":{"type":"string"}},"type":"object"},"certSANs":{"items":{"type":"string"},"type":"array"},"controlPlane":{"$ref":"#/$defs/v1alpha1.MachineControlPlaneConfig"},"features":{"$ref":"#/$defs/v1alpha1.FeaturesConfig"},"files":{"items":{"$ref":"#/$defs/v1alpha1.MachineFile"},"type":"array"},"install":{"$ref":"#/$defs/v1alpha1.InstallConfig"},"kernel":{"$ref":"#/$defs/v1alpha1.KernelConfig"},"kubelet":{"$ref":"#/$defs/v1alpha1.KubeletConfig"},"logging":{"$ref":"#/$defs/v1alpha1.LoggingConfig"},"nodeAnnotations":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"nodeLabels":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"nodeTaints":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"pods":{"items":{"type":"object"},"type":"array"},"seccompProfiles":{"items":{"$ref":"#/$defs/v1alpha1.MachineSeccompProfile"},"type":"array"},"sysctls":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"sysfs":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"token":{"type":"string"},"type":{"enum":["controlplane","worker"]},"udev":{"$ref":"#/$defs/v1alpha1.UdevConfig"}},"type":"object"};
const schema134 = {"additionalProperties":false,"properties":{"content":{"type":"string"},"op":{"enum":["create","append","overwrite"]},"path":{"type":"string"},"permissions":{"type":"integer"}},"type":"object"};
const schema147 = {"additionalProperties":false,"properties":{"name":{"type":"string"},"value":{"type":"object"}},"type":"object"};
const schema148 = {"additionalProperties":false,"properties":{"rules":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema126 = {"additionalProperties":false,"properties":{"controllerManager":{"$ref":"#/$defs/v1alpha1.MachineControllerManagerConfig"},"scheduler":{"$ref":"#/$defs/v1alpha1.MachineSchedulerConfig"}},"type":"object"};
const schema127 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"}},"type":"object"};
const schema128 = {"additionalProperties":false,"properties":{"disabled":{"type":"boolean"}},"type":"object"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "controllerManager") || (key0 === "scheduler"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.controllerManager !== undefined){
let data0 = data.controllerManager;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "disabled")){
const err1 = {instancePath:instancePath+"/controllerManager",schemaPath:"#/$defs/v1alpha1.MachineControllerManagerConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema127,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.disabled !== undefined){
let data1 = data0.disabled;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/controllerManager/disabled",schemaPath:"#/$defs/v1alpha1.MachineControllerManagerConfig/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema127.properties.disabled.type,parentSchema:schema127.properties.disabled,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/controllerManager",schemaPath:"#/$defs/v1alpha1.MachineControllerManagerConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema127.type,parentSchema:schema127,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scheduler !== undefined){
let data2 = data.scheduler;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "disabled")){
const err4 = {instancePath:instancePath+"/scheduler",schemaPath:"#/$defs/v1alpha1.MachineSchedulerConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema128,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.disabled !== undefined){
let data3 = data2.disabled;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/scheduler/disabled",schemaPath:"#/$defs/v1alpha1.MachineSchedulerConfig/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema128.properties.disabled.type,parentSchema:schema128.properties.disabled,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/scheduler",schemaPath:"#/$defs/v1alpha1.MachineSchedulerConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema128.type,parentSchema:schema128,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema129 = {"additionalProperties":false,"properties":{"diskQuotaSupport":{"type":"boolean"},"hostDNS":{"$ref":"#/$defs/v1alpha1.HostDNSConfig"},"imageCache":{"$ref":"#/$defs/v1alpha1.ImageCacheConfig"},"kubePrism":{"$ref":"#/$defs/v1alpha1.KubePrism"},"kubernetesTalosAPIAccess":{"$ref":"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig"},"nodeAddressSortAlgorithm":{"type":"string"}},"type":"object"};
const schema130 = {"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"forwardKubeDNSToHost":{"type":"boolean"},"resolveMemberNames":{"type":"boolean"}},"type":"object"};
const schema131 = {"additionalProperties":false,"properties":{"localEnabled":{"type":"boolean"}},"type":"object"};
const schema132 = {"additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"port":{"type":"integer"}},"type":"object"};
const schema133 = {"additionalProperties":false,"properties":{"allowedKubernetesNamespaces":{"items":{"type":"string"},"type":"array"},"allowedRoles":{"items":{"type":"string"},"type":"array"},"enabled":{"type":"boolean"}},"type":"object"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "diskQuotaSupport") || (key0 === "hostDNS")) || (key0 === "imageCache")) || (key0 === "kubePrism")) || (key0 === "kubernetesTalosAPIAccess")) || (key0 === "nodeAddressSortAlgorithm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.diskQuotaSupport !== undefined){
let data0 = data.diskQuotaSupport;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/diskQuotaSupport",schemaPath:"#/properties/diskQuotaSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema129.properties.diskQuotaSupport.type,parentSchema:schema129.properties.diskQuotaSupport,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hostDNS !== undefined){
let data1 = data.hostDNS;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "enabled") || (key1 === "forwardKubeDNSToHost")) || (key1 === "resolveMemberNames"))){
const err2 = {instancePath:instancePath+"/hostDNS",schemaPath:"#/$defs/v1alpha1.HostDNSConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.enabled !== undefined){
let data2 = data1.enabled;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/hostDNS/enabled",schemaPath:"#/$defs/v1alpha1.HostDNSConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema130.properties.enabled.type,parentSchema:schema130.properties.enabled,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.forwardKubeDNSToHost !== undefined){
let data3 = data1.forwardKubeDNSToHost;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/hostDNS/forwardKubeDNSToHost",schemaPath:"#/$defs/v1alpha1.HostDNSConfig/properties/forwardKubeDNSToHost/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema130.properties.forwardKubeDNSToHost.type,parentSchema:schema130.properties.forwardKubeDNSToHost,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.resolveMemberNames !== undefined){
let data4 = data1.resolveMemberNames;
if(typeof data4 !== "boolean"){
const err5 = {instancePath:instancePath+"/hostDNS/resolveMemberNames",schemaPath:"#/$defs/v1alpha1.HostDNSConfig/properties/resolveMemberNames/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema130.properties.resolveMemberNames.type,parentSchema:schema130.properties.resolveMemberNames,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/hostDNS",schemaPath:"#/$defs/v1alpha1.HostDNSConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.imageCache !== undefined){
let data5 = data.imageCache;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "localEnabled")){
const err7 = {instancePath:instancePath+"/imageCache",schemaPath:"#/$defs/v1alpha1.ImageCacheConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema131,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.localEnabled !== undefined){
let data6 = data5.localEnabled;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/imageCache/localEnabled",schemaPath:"#/$defs/v1alpha1.ImageCacheConfig/properties/localEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema131.properties.localEnabled.type,parentSchema:schema131.properties.localEnabled,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/imageCache",schemaPath:"#/$defs/v1alpha1.ImageCacheConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema131.type,parentSchema:schema131,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kubePrism !== undefined){
let data7 = data.kubePrism;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!((key3 === "enabled") || (key3 === "port"))){
const err10 = {instancePath:instancePath+"/kubePrism",schemaPath:"#/$defs/v1alpha1.KubePrism/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema132,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.enabled !== undefined){
let data8 = data7.enabled;
if(typeof data8 !== "boolean"){
const err11 = {instancePath:instancePath+"/kubePrism/enabled",schemaPath:"#/$defs/v1alpha1.KubePrism/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema132.properties.enabled.type,parentSchema:schema132.properties.enabled,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.port !== undefined){
let data9 = data7.port;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err12 = {instancePath:instancePath+"/kubePrism/port",schemaPath:"#/$defs/v1alpha1.KubePrism/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema132.properties.port.type,parentSchema:schema132.properties.port,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/kubePrism",schemaPath:"#/$defs/v1alpha1.KubePrism/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema132.type,parentSchema:schema132,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.kubernetesTalosAPIAccess !== undefined){
let data10 = data.kubernetesTalosAPIAccess;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(((key4 === "allowedKubernetesNamespaces") || (key4 === "allowedRoles")) || (key4 === "enabled"))){
const err14 = {instancePath:instancePath+"/kubernetesTalosAPIAccess",schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema133,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10.allowedKubernetesNamespaces !== undefined){
let data11 = data10.allowedKubernetesNamespaces;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
const err15 = {instancePath:instancePath+"/kubernetesTalosAPIAccess/allowedKubernetesNamespaces/" + i0,schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/properties/allowedKubernetesNamespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.allowedKubernetesNamespaces.items.type,parentSchema:schema133.properties.allowedKubernetesNamespaces.items,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/kubernetesTalosAPIAccess/allowedKubernetesNamespaces",schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/properties/allowedKubernetesNamespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema133.properties.allowedKubernetesNamespaces.type,parentSchema:schema133.properties.allowedKubernetesNamespaces,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.allowedRoles !== undefined){
let data13 = data10.allowedRoles;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err17 = {instancePath:instancePath+"/kubernetesTalosAPIAccess/allowedRoles/" + i1,schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/properties/allowedRoles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema133.properties.allowedRoles.items.type,parentSchema:schema133.properties.allowedRoles.items,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/kubernetesTalosAPIAccess/allowedRoles",schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/properties/allowedRoles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema133.properties.allowedRoles.type,parentSchema:schema133.properties.allowedRoles,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.enabled !== undefined){
let data15 = data10.enabled;
if(typeof data15 !== "boolean"){
const err19 = {instancePath:instancePath+"/kubernetesTalosAPIAccess/enabled",schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema133.properties.enabled.type,parentSchema:schema133.properties.enabled,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/kubernetesTalosAPIAccess",schemaPath:"#/$defs/v1alpha1.KubernetesTalosAPIAccessConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema133.type,parentSchema:schema133,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.nodeAddressSortAlgorithm !== undefined){
let data16 = data.nodeAddressSortAlgorithm;
if(typeof data16 !== "string"){
const err21 = {instancePath:instancePath+"/nodeAddressSortAlgorithm",schemaPath:"#/properties/nodeAddressSortAlgorithm/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema129.properties.nodeAddressSortAlgorithm.type,parentSchema:schema129.properties.nodeAddressSortAlgorithm,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema135 = {"additionalProperties":false,"properties":{"disk":{"type":"string"},"diskSelector":{"$ref":"#/$defs/v1alpha1.InstallDiskSelector"},"grubUseUKICmdline":{"type":"boolean"},"image":{"type":"string"},"legacyBIOSSupport":{"type":"boolean"},"wipe":{"type":"boolean"}},"type":"object"};
const schema136 = {"additionalProperties":false,"properties":{"busPath":{"type":"string"},"modalias":{"type":"string"},"model":{"type":"string"},"name":{"type":"string"},"serial":{"type":"string"},"size":{"type":"string"},"type":{"enum":["ssd","hdd","nvme","sd"]},"uuid":{"type":"string"},"wwid":{"type":"string"}},"type":"object"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "disk") || (key0 === "diskSelector")) || (key0 === "grubUseUKICmdline")) || (key0 === "image")) || (key0 === "legacyBIOSSupport")) || (key0 === "wipe"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.disk !== undefined){
let data0 = data.disk;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/disk",schemaPath:"#/properties/disk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.disk.type,parentSchema:schema135.properties.disk,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.diskSelector !== undefined){
let data1 = data.diskSelector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema136.properties, key1))){
const err2 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema136,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.busPath !== undefined){
let data2 = data1.busPath;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/diskSelector/busPath",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/busPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.busPath.type,parentSchema:schema136.properties.busPath,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.modalias !== undefined){
let data3 = data1.modalias;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/diskSelector/modalias",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/modalias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.modalias.type,parentSchema:schema136.properties.modalias,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.model !== undefined){
let data4 = data1.model;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/diskSelector/model",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.model.type,parentSchema:schema136.properties.model,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data5 = data1.name;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/diskSelector/name",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.name.type,parentSchema:schema136.properties.name,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.serial !== undefined){
let data6 = data1.serial;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/diskSelector/serial",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.serial.type,parentSchema:schema136.properties.serial,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.size !== undefined){
let data7 = data1.size;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/diskSelector/size",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.size.type,parentSchema:schema136.properties.size,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.type !== undefined){
let data8 = data1.type;
if(!((((data8 === "ssd") || (data8 === "hdd")) || (data8 === "nvme")) || (data8 === "sd"))){
const err9 = {instancePath:instancePath+"/diskSelector/type",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/type/enum",keyword:"enum",params:{allowedValues: schema136.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema136.properties.type.enum,parentSchema:schema136.properties.type,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.uuid !== undefined){
let data9 = data1.uuid;
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/diskSelector/uuid",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.uuid.type,parentSchema:schema136.properties.uuid,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.wwid !== undefined){
let data10 = data1.wwid;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/diskSelector/wwid",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/properties/wwid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema136.properties.wwid.type,parentSchema:schema136.properties.wwid,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/diskSelector",schemaPath:"#/$defs/v1alpha1.InstallDiskSelector/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema136.type,parentSchema:schema136,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.grubUseUKICmdline !== undefined){
let data11 = data.grubUseUKICmdline;
if(typeof data11 !== "boolean"){
const err13 = {instancePath:instancePath+"/grubUseUKICmdline",schemaPath:"#/properties/grubUseUKICmdline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema135.properties.grubUseUKICmdline.type,parentSchema:schema135.properties.grubUseUKICmdline,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.image !== undefined){
let data12 = data.image;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema135.properties.image.type,parentSchema:schema135.properties.image,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.legacyBIOSSupport !== undefined){
let data13 = data.legacyBIOSSupport;
if(typeof data13 !== "boolean"){
const err15 = {instancePath:instancePath+"/legacyBIOSSupport",schemaPath:"#/properties/legacyBIOSSupport/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema135.properties.legacyBIOSSupport.type,parentSchema:schema135.properties.legacyBIOSSupport,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.wipe !== undefined){
let data14 = data.wipe;
if(typeof data14 !== "boolean"){
const err16 = {instancePath:instancePath+"/wipe",schemaPath:"#/properties/wipe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema135.properties.wipe.type,parentSchema:schema135.properties.wipe,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema137 = {"additionalProperties":false,"properties":{"modules":{"items":{"$ref":"#/$defs/v1alpha1.KernelModuleConfig"},"type":"array"}},"type":"object"};
const schema138 = {"additionalProperties":false,"properties":{"name":{"type":"string"},"parameters":{"items":{"type":"string"},"type":"array"}},"type":"object"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "modules")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.modules !== undefined){
let data0 = data.modules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "parameters"))){
const err1 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/$defs/v1alpha1.KernelModuleConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/modules/" + i0+"/name",schemaPath:"#/$defs/v1alpha1.KernelModuleConfig/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.name.type,parentSchema:schema138.properties.name,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.parameters !== undefined){
let data3 = data1.parameters;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/modules/" + i0+"/parameters/" + i1,schemaPath:"#/$defs/v1alpha1.KernelModuleConfig/properties/parameters/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema138.properties.parameters.items.type,parentSchema:schema138.properties.parameters.items,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/modules/" + i0+"/parameters",schemaPath:"#/$defs/v1alpha1.KernelModuleConfig/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema138.properties.parameters.type,parentSchema:schema138.properties.parameters,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/modules/" + i0,schemaPath:"#/$defs/v1alpha1.KernelModuleConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema138.type,parentSchema:schema138,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema137.properties.modules.type,parentSchema:schema137.properties.modules,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema139 = {"additionalProperties":false,"properties":{"clusterDNS":{"items":{"type":"string"},"type":"array"},"credentialProviderConfig":{"type":"object"},"defaultRuntimeSeccompProfileEnabled":{"type":"boolean"},"disableManifestsDirectory":{"type":"boolean"},"extraArgs":{"additionalProperties":{"oneOf":[{"type":"string"},{"items":{"type":"string"},"type":"array"}]},"type":"object"},"extraConfig":{"type":"object"},"extraMounts":{"items":{"$ref":"#/$defs/v1alpha1.ExtraMount"},"type":"array"},"image":{"type":"string"},"nodeIP":{"$ref":"#/$defs/v1alpha1.KubeletNodeIPConfig"},"registerWithFQDN":{"type":"boolean"},"skipNodeRegistration":{"type":"boolean"}},"type":"object"};
const schema143 = {"additionalProperties":false,"properties":{"validSubnets":{"items":{"type":"string"},"type":"array"}},"type":"object"};
const schema140 = {"additionalProperties":false,"properties":{"destination":{"type":"string"},"gidMappings":{"items":{"$ref":"#/$defs/v1alpha1.LinuxIDMapping"},"type":"array"},"options":{"items":{"type":"string"},"type":"array"},"source":{"type":"string"},"type":{"type":"string"},"uidMappings":{"items":{"$ref":"#/$defs/v1alpha1.LinuxIDMapping"},"type":"array"}},"type":"object"};
const schema141 = {"additionalProperties":false,"properties":{"containerID":{"type":"integer"},"hostID":{"type":"integer"},"size":{"type":"integer"}},"type":"object"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "destination") || (key0 === "gidMappings")) || (key0 === "options")) || (key0 === "source")) || (key0 === "type")) || (key0 === "uidMappings"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.destination.type,parentSchema:schema140.properties.destination,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gidMappings !== undefined){
let data1 = data.gidMappings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "containerID") || (key1 === "hostID")) || (key1 === "size"))){
const err2 = {instancePath:instancePath+"/gidMappings/" + i0,schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.containerID !== undefined){
let data3 = data2.containerID;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err3 = {instancePath:instancePath+"/gidMappings/" + i0+"/containerID",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/containerID/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.containerID.type,parentSchema:schema141.properties.containerID,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.hostID !== undefined){
let data4 = data2.hostID;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err4 = {instancePath:instancePath+"/gidMappings/" + i0+"/hostID",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/hostID/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.hostID.type,parentSchema:schema141.properties.hostID,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.size !== undefined){
let data5 = data2.size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err5 = {instancePath:instancePath+"/gidMappings/" + i0+"/size",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.size.type,parentSchema:schema141.properties.size,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/gidMappings/" + i0,schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/gidMappings",schemaPath:"#/properties/gidMappings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema140.properties.gidMappings.type,parentSchema:schema140.properties.gidMappings,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.options !== undefined){
let data6 = data.options;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.options.items.type,parentSchema:schema140.properties.options.items,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema140.properties.options.type,parentSchema:schema140.properties.options,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.source.type,parentSchema:schema140.properties.source,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema140.properties.type.type,parentSchema:schema140.properties.type,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.uidMappings !== undefined){
let data10 = data.uidMappings;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "containerID") || (key2 === "hostID")) || (key2 === "size"))){
const err12 = {instancePath:instancePath+"/uidMappings/" + i2,schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema141,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.containerID !== undefined){
let data12 = data11.containerID;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err13 = {instancePath:instancePath+"/uidMappings/" + i2+"/containerID",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/containerID/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.containerID.type,parentSchema:schema141.properties.containerID,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.hostID !== undefined){
let data13 = data11.hostID;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err14 = {instancePath:instancePath+"/uidMappings/" + i2+"/hostID",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/hostID/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.hostID.type,parentSchema:schema141.properties.hostID,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.size !== undefined){
let data14 = data11.size;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err15 = {instancePath:instancePath+"/uidMappings/" + i2+"/size",schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema141.properties.size.type,parentSchema:schema141.properties.size,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/uidMappings/" + i2,schemaPath:"#/$defs/v1alpha1.LinuxIDMapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema141.type,parentSchema:schema141,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/uidMappings",schemaPath:"#/properties/uidMappings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema140.properties.uidMappings.type,parentSchema:schema140.properties.uidMappings,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema139.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clusterDNS !== undefined){
let data0 = data.clusterDNS;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/clusterDNS/" + i0,schemaPath:"#/properties/clusterDNS/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.clusterDNS.items.type,parentSchema:schema139.properties.clusterDNS.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/clusterDNS",schemaPath:"#/properties/clusterDNS/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema139.properties.clusterDNS.type,parentSchema:schema139.properties.clusterDNS,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.credentialProviderConfig !== undefined){
let data2 = data.credentialProviderConfig;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/credentialProviderConfig",schemaPath:"#/properties/credentialProviderConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.credentialProviderConfig.type,parentSchema:schema139.properties.credentialProviderConfig,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaultRuntimeSeccompProfileEnabled !== undefined){
let data3 = data.defaultRuntimeSeccompProfileEnabled;
if(typeof data3 !== "boolean"){
const err4 = {instancePath:instancePath+"/defaultRuntimeSeccompProfileEnabled",schemaPath:"#/properties/defaultRuntimeSeccompProfileEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema139.properties.defaultRuntimeSeccompProfileEnabled.type,parentSchema:schema139.properties.defaultRuntimeSeccompProfileEnabled,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.disableManifestsDirectory !== undefined){
let data4 = data.disableManifestsDirectory;
if(typeof data4 !== "boolean"){
const err5 = {instancePath:instancePath+"/disableManifestsDirectory",schemaPath:"#/properties/disableManifestsDirectory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema139.properties.disableManifestsDirectory.type,parentSchema:schema139.properties.disableManifestsDirectory,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data5 = data.extraArgs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs16 = errors;
let valid4 = false;
let passing0 = null;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/extraArgs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.extraArgs.additionalProperties.oneOf[0].type,parentSchema:schema139.properties.extraArgs.additionalProperties.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs19 = errors;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/extraArgs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.extraArgs.additionalProperties.oneOf[1].items.type,parentSchema:schema139.properties.extraArgs.additionalProperties.oneOf[1].items,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/extraArgs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema139.properties.extraArgs.additionalProperties.oneOf[1].type,parentSchema:schema139.properties.extraArgs.additionalProperties.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err9 = {instancePath:instancePath+"/extraArgs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraArgs/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema139.properties.extraArgs.additionalProperties.oneOf,parentSchema:schema139.properties.extraArgs.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.extraArgs.type,parentSchema:schema139.properties.extraArgs,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.extraConfig !== undefined){
let data8 = data.extraConfig;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err11 = {instancePath:instancePath+"/extraConfig",schemaPath:"#/properties/extraConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.properties.extraConfig.type,parentSchema:schema139.properties.extraConfig,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.extraMounts !== undefined){
let data9 = data.extraMounts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate99(data9[i2], {instancePath:instancePath+"/extraMounts/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/extraMounts",schemaPath:"#/properties/extraMounts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema139.properties.extraMounts.type,parentSchema:schema139.properties.extraMounts,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.image !== undefined){
let data11 = data.image;
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema139.properties.image.type,parentSchema:schema139.properties.image,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.nodeIP !== undefined){
let data12 = data.nodeIP;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(key2 === "validSubnets")){
const err14 = {instancePath:instancePath+"/nodeIP",schemaPath:"#/$defs/v1alpha1.KubeletNodeIPConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema143,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data12.validSubnets !== undefined){
let data13 = data12.validSubnets;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 !== "string"){
const err15 = {instancePath:instancePath+"/nodeIP/validSubnets/" + i3,schemaPath:"#/$defs/v1alpha1.KubeletNodeIPConfig/properties/validSubnets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema143.properties.validSubnets.items.type,parentSchema:schema143.properties.validSubnets.items,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/nodeIP/validSubnets",schemaPath:"#/$defs/v1alpha1.KubeletNodeIPConfig/properties/validSubnets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema143.properties.validSubnets.type,parentSchema:schema143.properties.validSubnets,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/nodeIP",schemaPath:"#/$defs/v1alpha1.KubeletNodeIPConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema143.type,parentSchema:schema143,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.registerWithFQDN !== undefined){
let data15 = data.registerWithFQDN;
if(typeof data15 !== "boolean"){
const err18 = {instancePath:instancePath+"/registerWithFQDN",schemaPath:"#/properties/registerWithFQDN/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema139.properties.registerWithFQDN.type,parentSchema:schema139.properties.registerWithFQDN,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.skipNodeRegistration !== undefined){
let data16 = data.skipNodeRegistration;
if(typeof data16 !== "boolean"){
const err19 = {instancePath:instancePath+"/skipNodeRegistration",schemaPath:"#/properties/skipNodeRegistration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema139.properties.skipNodeRegistration.type,parentSchema:schema139.properties.skipNodeRegistration,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema144 = {"additionalProperties":false,"properties":{"destinations":{"items":{"$ref":"#/$defs/v1alpha1.LoggingDestination"},"type":"array"}},"type":"object"};
const schema145 = {"additionalProperties":false,"properties":{"endpoint":{"$ref":"#/$defs/v1alpha1.Endpoint"},"extraTags":{"patternProperties":{".*":{"type":"string"}},"type":"object"},"format":{"enum":["json_lines"]}},"type":"object"};
const schema146 = {"additionalProperties":false,"properties":{},"type":"object"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "endpoint") || (key0 === "extraTags")) || (key0 === "format"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const err1 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/v1alpha1.Endpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema146,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/v1alpha1.Endpoint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema146.type,parentSchema:schema146,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraTags !== undefined){
let data1 = data.extraTags;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(pattern20.test(key2)){
let data2 = data1[key2];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/extraTags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extraTags/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema145.properties.extraTags.patternProperties[".*"].type,parentSchema:schema145.properties.extraTags.patternProperties[".*"],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/extraTags",schemaPath:"#/properties/extraTags/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.properties.extraTags.type,parentSchema:schema145.properties.extraTags,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(!(data3 === "json_lines")){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema145.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema145.properties.format.enum,parentSchema:schema145.properties.format,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "destinations")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.destinations !== undefined){
let data0 = data.destinations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data0[i0], {instancePath:instancePath+"/destinations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/destinations",schemaPath:"#/properties/destinations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema144.properties.destinations.type,parentSchema:schema144.properties.destinations,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema144.type,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema125.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.acceptedCAs !== undefined){
let data0 = data.acceptedCAs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "crt")){
const err1 = {instancePath:instancePath+"/acceptedCAs",schemaPath:"#/properties/acceptedCAs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema125.properties.acceptedCAs,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.crt !== undefined){
let data1 = data0.crt;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/acceptedCAs/crt",schemaPath:"#/properties/acceptedCAs/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.acceptedCAs.properties.crt.type,parentSchema:schema125.properties.acceptedCAs.properties.crt,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/acceptedCAs",schemaPath:"#/properties/acceptedCAs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.acceptedCAs.type,parentSchema:schema125.properties.acceptedCAs,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.baseRuntimeSpecOverrides !== undefined){
let data2 = data.baseRuntimeSpecOverrides;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/baseRuntimeSpecOverrides",schemaPath:"#/properties/baseRuntimeSpecOverrides/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.baseRuntimeSpecOverrides.type,parentSchema:schema125.properties.baseRuntimeSpecOverrides,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ca !== undefined){
let data3 = data.ca;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!((key2 === "crt") || (key2 === "key"))){
const err5 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema125.properties.ca,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.crt !== undefined){
let data4 = data3.crt;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/ca/crt",schemaPath:"#/properties/ca/properties/crt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.ca.properties.crt.type,parentSchema:schema125.properties.ca.properties.crt,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/ca/key",schemaPath:"#/properties/ca/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.ca.properties.key.type,parentSchema:schema125.properties.ca.properties.key,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.ca.type,parentSchema:schema125.properties.ca,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certSANs !== undefined){
let data6 = data.certSANs;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/certSANs/" + i0,schemaPath:"#/properties/certSANs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.certSANs.items.type,parentSchema:schema125.properties.certSANs.items,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/certSANs",schemaPath:"#/properties/certSANs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.certSANs.type,parentSchema:schema125.properties.certSANs,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.controlPlane !== undefined){
if(!(validate90(data.controlPlane, {instancePath:instancePath+"/controlPlane",parentData:data,parentDataProperty:"controlPlane",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
if(!(validate92(data.features, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data10 = data.files;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((((key3 === "content") || (key3 === "op")) || (key3 === "path")) || (key3 === "permissions"))){
const err11 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/$defs/v1alpha1.MachineFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema134,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.content !== undefined){
let data12 = data11.content;
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/files/" + i1+"/content",schemaPath:"#/$defs/v1alpha1.MachineFile/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.content.type,parentSchema:schema134.properties.content,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.op !== undefined){
let data13 = data11.op;
if(!(((data13 === "create") || (data13 === "append")) || (data13 === "overwrite"))){
const err13 = {instancePath:instancePath+"/files/" + i1+"/op",schemaPath:"#/$defs/v1alpha1.MachineFile/properties/op/enum",keyword:"enum",params:{allowedValues: schema134.properties.op.enum},message:"must be equal to one of the allowed values",schema:schema134.properties.op.enum,parentSchema:schema134.properties.op,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.path !== undefined){
let data14 = data11.path;
if(typeof data14 !== "string"){
const err14 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/$defs/v1alpha1.MachineFile/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema134.properties.path.type,parentSchema:schema134.properties.path,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.permissions !== undefined){
let data15 = data11.permissions;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err15 = {instancePath:instancePath+"/files/" + i1+"/permissions",schemaPath:"#/$defs/v1alpha1.MachineFile/properties/permissions/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema134.properties.permissions.type,parentSchema:schema134.properties.permissions,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/$defs/v1alpha1.MachineFile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema134.type,parentSchema:schema134,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.files.type,parentSchema:schema125.properties.files,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.install !== undefined){
if(!(validate94(data.install, {instancePath:instancePath+"/install",parentData:data,parentDataProperty:"install",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.kernel !== undefined){
if(!(validate96(data.kernel, {instancePath:instancePath+"/kernel",parentData:data,parentDataProperty:"kernel",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.kubelet !== undefined){
if(!(validate98(data.kubelet, {instancePath:instancePath+"/kubelet",parentData:data,parentDataProperty:"kubelet",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
if(!(validate102(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.nodeAnnotations !== undefined){
let data20 = data.nodeAnnotations;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(pattern20.test(key4)){
let data21 = data20[key4];
if(typeof data21 !== "string"){
const err18 = {instancePath:instancePath+"/nodeAnnotations/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeAnnotations/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.nodeAnnotations.patternProperties[".*"].type,parentSchema:schema125.properties.nodeAnnotations.patternProperties[".*"],data:data21};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/nodeAnnotations",schemaPath:"#/properties/nodeAnnotations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.nodeAnnotations.type,parentSchema:schema125.properties.nodeAnnotations,data:data20};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.nodeLabels !== undefined){
let data22 = data.nodeLabels;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(pattern20.test(key5)){
let data23 = data22[key5];
if(typeof data23 !== "string"){
const err20 = {instancePath:instancePath+"/nodeLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeLabels/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.nodeLabels.patternProperties[".*"].type,parentSchema:schema125.properties.nodeLabels.patternProperties[".*"],data:data23};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/nodeLabels",schemaPath:"#/properties/nodeLabels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.nodeLabels.type,parentSchema:schema125.properties.nodeLabels,data:data22};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.nodeTaints !== undefined){
let data24 = data.nodeTaints;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(pattern20.test(key6)){
let data25 = data24[key6];
if(typeof data25 !== "string"){
const err22 = {instancePath:instancePath+"/nodeTaints/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodeTaints/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.nodeTaints.patternProperties[".*"].type,parentSchema:schema125.properties.nodeTaints.patternProperties[".*"],data:data25};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/nodeTaints",schemaPath:"#/properties/nodeTaints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.nodeTaints.type,parentSchema:schema125.properties.nodeTaints,data:data24};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pods !== undefined){
let data26 = data.pods;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err24 = {instancePath:instancePath+"/pods/" + i2,schemaPath:"#/properties/pods/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.pods.items.type,parentSchema:schema125.properties.pods.items,data:data27};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.pods.type,parentSchema:schema125.properties.pods,data:data26};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.seccompProfiles !== undefined){
let data28 = data.seccompProfiles;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!((key7 === "name") || (key7 === "value"))){
const err26 = {instancePath:instancePath+"/seccompProfiles/" + i3,schemaPath:"#/$defs/v1alpha1.MachineSeccompProfile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema147,data:data29};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if(typeof data30 !== "string"){
const err27 = {instancePath:instancePath+"/seccompProfiles/" + i3+"/name",schemaPath:"#/$defs/v1alpha1.MachineSeccompProfile/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema147.properties.name.type,parentSchema:schema147.properties.name,data:data30};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data29.value !== undefined){
let data31 = data29.value;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err28 = {instancePath:instancePath+"/seccompProfiles/" + i3+"/value",schemaPath:"#/$defs/v1alpha1.MachineSeccompProfile/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.properties.value.type,parentSchema:schema147.properties.value,data:data31};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/seccompProfiles/" + i3,schemaPath:"#/$defs/v1alpha1.MachineSeccompProfile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema147.type,parentSchema:schema147,data:data29};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/seccompProfiles",schemaPath:"#/properties/seccompProfiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema125.properties.seccompProfiles.type,parentSchema:schema125.properties.seccompProfiles,data:data28};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.sysctls !== undefined){
let data32 = data.sysctls;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(pattern20.test(key8)){
let data33 = data32[key8];
if(typeof data33 !== "string"){
const err31 = {instancePath:instancePath+"/sysctls/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sysctls/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.sysctls.patternProperties[".*"].type,parentSchema:schema125.properties.sysctls.patternProperties[".*"],data:data33};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/sysctls",schemaPath:"#/properties/sysctls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.sysctls.type,parentSchema:schema125.properties.sysctls,data:data32};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sysfs !== undefined){
let data34 = data.sysfs;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key9 in data34){
if(pattern20.test(key9)){
let data35 = data34[key9];
if(typeof data35 !== "string"){
const err33 = {instancePath:instancePath+"/sysfs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sysfs/patternProperties/.*/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.sysfs.patternProperties[".*"].type,parentSchema:schema125.properties.sysfs.patternProperties[".*"],data:data35};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/sysfs",schemaPath:"#/properties/sysfs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.properties.sysfs.type,parentSchema:schema125.properties.sysfs,data:data34};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.token !== undefined){
let data36 = data.token;
if(typeof data36 !== "string"){
const err35 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema125.properties.token.type,parentSchema:schema125.properties.token,data:data36};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.type !== undefined){
let data37 = data.type;
if(!((data37 === "controlplane") || (data37 === "worker"))){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema125.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema125.properties.type.enum,parentSchema:schema125.properties.type,data:data37};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.udev !== undefined){
let data38 = data.udev;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
if(!(key10 === "rules")){
const err37 = {instancePath:instancePath+"/udev",schemaPath:"#/$defs/v1alpha1.UdevConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema148,data:data38};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data38.rules !== undefined){
let data39 = data38.rules;
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(typeof data40 !== "string"){
const err38 = {instancePath:instancePath+"/udev/rules/" + i4,schemaPath:"#/$defs/v1alpha1.UdevConfig/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema148.properties.rules.items.type,parentSchema:schema148.properties.rules.items,data:data40};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/udev/rules",schemaPath:"#/$defs/v1alpha1.UdevConfig/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema148.properties.rules.type,parentSchema:schema148.properties.rules,data:data39};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/udev",schemaPath:"#/$defs/v1alpha1.UdevConfig/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema148.type,parentSchema:schema148,data:data38};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cluster") || (key0 === "debug")) || (key0 === "machine")) || (key0 === "version"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cluster !== undefined){
if(!(validate73(data.cluster, {instancePath:instancePath+"/cluster",parentData:data,parentDataProperty:"cluster",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.debug !== undefined){
let data1 = data.debug;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema101.properties.debug.type,parentSchema:schema101.properties.debug,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.machine !== undefined){
if(!(validate89(data.machine, {instancePath:instancePath+"/machine",parentData:data,parentDataProperty:"machine",rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(data3 === "v1alpha1")){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema101.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema101.properties.version.enum,parentSchema:schema101.properties.version,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

