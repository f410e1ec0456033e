import page from "./page.ftl";
import verdict from "./verdict.ftl";
import space from "./space.ftl";
import facts from "./facts.ftl";

export default [page, verdict, space, facts].join("\n");
