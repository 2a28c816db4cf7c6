import { measureOrders } from "./measure-orders.js";

await measureOrders(4);
