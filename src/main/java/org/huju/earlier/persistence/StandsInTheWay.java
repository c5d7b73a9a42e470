package org.huju.earlier.persistence;

/** Why a row was not recorded: {@link #KNOWN} needs nothing, the others have to be mended. */
enum StandsInTheWay {
    KNOWN("", ""),
    TWICE("permitNo", "“居住证编号”重复：本文件中前面已有同号的一行，请核对后只保留一行"),
    OTHER_CONTENT("permitNo", "“居住证编号”重复：已有同号而内容不同的居住证，请核对编号；登记信息有变化的请办理信息变更"),
    ON_A_CARD("permitNo", "“居住证编号”已是另一张居住证的证件编号，请核对"),
    HOLDS_ANOTHER("idNumber", "“公民身份号码”：此人已有另一张未注销的居住证，一人只能有一张，请核对");

    private final String field;
    private final String problem;

    StandsInTheWay(String field, String problem) {
        this.field = field;
        this.problem = problem;
    }

    String field() {
        return field;
    }

    String problem() {
        return problem;
    }
}
