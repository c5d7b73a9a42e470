package org.huju.processmap;

import java.util.Locale;

/** How one word is written in ids, file names and beans. */
final class Words {

    private Words() {}

    /** {@code checkMaterials} of {@code userTask_checkMaterials}. */
    static String meaning(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    /** {@code check-materials} of {@code checkMaterials}. */
    static String dashed(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code checkMaterials} of {@code check-materials}. */
    static String camel(String dashed) {
        StringBuilder camel = new StringBuilder();
        for (String word : dashed.split("-")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** A name clerks can read: it has Chinese characters and no Latin letters. */
    static boolean chinese(String name) {
        return name != null && name.matches(".*\\p{IsHan}.*") && !name.matches(".*[A-Za-z].*");
    }
}
