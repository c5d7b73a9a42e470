package org.huju.desk;

import java.util.List;

/** The kinds of office and the desks each has. */
public enum OfficeKind {
    /** 社区事务受理服务中心: takes applications and hands cards over (article 8). */
    CENTRE(Role.CLERK, Role.HEAD),
    /** 公安分局: compares and signs, by two people (articles 11 and 12). */
    POLICE(Role.REVIEWER, Role.SIGNER, Role.HEAD),
    /** 人才服务中心: takes applications for points (article 23). */
    TALENT(Role.CLERK, Role.HEAD),
    /** 区人力资源社会保障局: reviews and counts points, by two people (article 23). */
    HR(Role.REVIEWER, Role.SIGNER, Role.HEAD),
    /** A municipal department that verifies what the police ask (article 11). */
    DEPARTMENT(Role.CLERK, Role.HEAD),
    /** 区人民政府: answers for the measures being carried out in its district (article 3), late cases come to it. */
    DISTRICT(Role.HEAD),
    /** 市发展改革部门: coordinates for the whole city (article 3), and keeps the working calendar. */
    MUNICIPAL(Role.HEAD);

    private final List<Role> roles;

    OfficeKind(Role... roles) {
        this.roles = List.of(roles);
    }

    public List<Role> roles() {
        return roles;
    }
}
