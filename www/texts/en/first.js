import page from "./page.ftl";
import verdict from "./verdict.ftl";
import facts from "./facts.ftl";

export default [page, verdict, facts].join("\n");
