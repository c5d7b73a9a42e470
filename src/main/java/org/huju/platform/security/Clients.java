package org.huju.platform.security;

import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The secrets of the systems that call Huju, by HTTP Basic; the user names are those of the constants.
 *
 * @param onlineHall of 网上办事大厅, which files applications
 * @param cardFactory of 制证中心, which answers orders
 * @param cashier of 统一公共支付平台, which reports payments
 * @param employerHall of 单位网上办事系统, through which employers file for points
 * @param rulesOffice of 积分规则的拟定部门, which tries drafts of the tables
 * @param monitoring of what watches over Huju and reads its metrics; nobody may unless set
 * @param departments by name, of those who ask how a permit stands; none unless set
 */
@Validated
@ConfigurationProperties("huju.clients")
record Clients(
        @NotBlank String onlineHall,
        @NotBlank String cardFactory,
        @NotBlank String cashier,
        @NotBlank String employerHall,
        @NotBlank String rulesOffice,
        @DefaultValue("") String monitoring,
        @DefaultValue Map<String, @NotBlank String> departments) {

    static final String ONLINE_HALL = "online-hall";
    static final String CARD_FACTORY = "card-factory";
    static final String CASHIER = "cashier";
    static final String EMPLOYER_HALL = "employer-hall";
    static final String RULES_OFFICE = "rules-office";
    static final String MONITORING = "monitoring";
    /** The role of all departments; each has a name of its own. */
    static final String DEPARTMENT = "department";

    Clients {
        departments = Map.copyOf(departments);
        if (!Collections.disjoint(
                departments.keySet(),
                Set.of(ONLINE_HALL, CARD_FACTORY, CASHIER, EMPLOYER_HALL, RULES_OFFICE, MONITORING))) {
            throw new IllegalArgumentException("a department of huju.clients.departments has another client's name");
        }
    }
}
