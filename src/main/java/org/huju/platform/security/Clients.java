package org.huju.platform.security;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The secrets of the systems that call Huju, by HTTP Basic; the user names are those of the constants.
 *
 * @param onlineHall of 网上办事大厅, which files applications
 * @param cardFactory of 制证中心, which answers orders
 * @param cashier of 统一公共支付平台, which reports payments
 * @param employerHall of 单位网上办事系统, through which employers file for points
 * @param rulesOffice of 积分规则的拟定部门, which tries drafts of the tables
 */
@Validated
@ConfigurationProperties("huju.clients")
record Clients(
        @NotBlank String onlineHall,
        @NotBlank String cardFactory,
        @NotBlank String cashier,
        @NotBlank String employerHall,
        @NotBlank String rulesOffice) {

    static final String ONLINE_HALL = "online-hall";
    static final String CARD_FACTORY = "card-factory";
    static final String CASHIER = "cashier";
    static final String EMPLOYER_HALL = "employer-hall";
    static final String RULES_OFFICE = "rules-office";
}
