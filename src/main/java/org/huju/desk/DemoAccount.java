package org.huju.desk;

import java.util.List;

/**
 * An account of the demonstration.
 *
 * @param familyName 姓
 * @param givenName 名
 * @param task in Chinese, for the list at the start
 * @param groups engine groups
 */
public record DemoAccount(String id, String familyName, String givenName, String task, List<String> groups) {

    /** 姓名. */
    public String name() {
        return familyName + givenName;
    }
}
