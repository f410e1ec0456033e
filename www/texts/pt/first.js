// The same in each language: what the first view needs, and what is loaded when it is wanted.
import page from "./page.ftl";
import verdict from "./verdict.ftl";
import facts from "./facts.ftl";

export default [page, verdict, facts].join("\n");

export const later = {
  below: () => import("./below.ftl"),
  sure: () => import("./sure.ftl"),
  why: () => import("./why.ftl"),
  errors: () => import("./errors.ftl"),
  find: () => import("./find.ftl"),
  method: () => import("./method.ftl"),
  take: () => import("./take.ftl"),
  builder: () => import("./builder.ftl"),
};
