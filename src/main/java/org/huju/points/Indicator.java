package org.huju.points;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huju.verification.Department;

/** 积分指标 (article 21): what the points of a person are made of. The points themselves stand in {@code processes/points-scoring.dmn}. */
public enum Indicator {
    AGE("age", "年龄", Kind.BASE, null),
    EDUCATION("education", "教育背景", Kind.BASE, Department.EDUCATION),
    TITLE("title", "专业技术职称和技能等级", Kind.BASE, Department.HRSS),
    INSURANCE_YEARS("insurance-years", "在本市工作及缴纳职工社会保险年限", Kind.BASE, Department.HRSS),
    ENTREPRENEUR("entrepreneur", "创业人才", Kind.BONUS, Department.HRSS),
    INTERMEDIARY("intermediary", "创新创业中介服务人才", Kind.BONUS, Department.HRSS),
    SHORTAGE_MAJOR("shortage-major", "紧缺急需专业", Kind.BONUS, Department.EDUCATION),
    TAX("tax", "投资纳税", Kind.BONUS, Department.TAX),
    EMPLOYMENT("employment", "带动本地就业", Kind.BONUS, Department.HRSS),
    INSURANCE_BASE("insurance-base", "缴纳职工社会保险费基数", Kind.BONUS, Department.HRSS),
    PUBLIC_SERVICE("public-service", "特定的公共服务领域", Kind.BONUS, Department.HRSS),
    OUTER_SUBURB("outer-suburb", "远郊重点区域", Kind.BONUS, Department.HOUSING),
    FRESH_GRADUATE("fresh-graduate", "全日制应届高校大学毕业生", Kind.BONUS, Department.EDUCATION),
    AWARD("award", "表彰奖励", Kind.BONUS, Department.HRSS),
    SPOUSE("spouse", "配偶为本市户籍人员", Kind.BONUS, Department.CIVIL_AFFAIRS),
    FALSE_MATERIALS("false-materials", "提供虚假材料", Kind.DEDUCTION, null),
    DETENTIONS("detentions", "行政拘留记录", Kind.DEDUCTION, Department.PUBLIC_SECURITY),
    ORDINARY_CRIMES("ordinary-crimes", "一般刑事犯罪记录", Kind.DEDUCTION, Department.PUBLIC_SECURITY),
    SERIOUS_CRIME("serious-crime", "严重刑事犯罪记录", Kind.VETO, Department.PUBLIC_SECURITY),
    FAMILY_PLANNING("family-planning", "违反计划生育政策记录", Kind.VETO, null);

    /** The four parts of the system of indicators (article 21). */
    public enum Kind {
        BASE("基础指标"),
        BONUS("加分指标"),
        DEDUCTION("减分指标"),
        VETO("一票否决指标");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final String code;
    private final String label;
    private final Kind kind;
    private final Department knownTo;

    Indicator(String code, String label, Kind kind, Department knownTo) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.knownTo = knownTo;
    }

    /** As in the decision tables and the interface, e.g. {@code insurance-years}. */
    public String code() {
        return code;
    }

    /** The code as the name of a field, e.g. {@code insuranceYears}. */
    public String key() {
        String[] words = code.split("-");
        return Stream.concat(
                        Stream.of(words[0]),
                        Arrays.stream(words)
                                .skip(1)
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)))
                .collect(Collectors.joining());
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    /** The department whose records tell; empty where the case itself does, as the ID number tells the age. */
    public Optional<Department> knownTo() {
        return Optional.ofNullable(knownTo);
    }

    /** @throws IllegalArgumentException if there is none with this code */
    public static Indicator byCode(String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such indicator: " + code));
    }
}
