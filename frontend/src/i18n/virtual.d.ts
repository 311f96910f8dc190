declare module "virtual:messages/en" {
  const messages: import("./locale").Messages;
  export default messages;
}
declare module "virtual:messages/ms" {
  const messages: import("./locale").Messages;
  export default messages;
}
