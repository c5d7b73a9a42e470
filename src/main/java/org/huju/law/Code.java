package org.huju.law;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word as it is written in the law's files and in JSON. */
interface Code {

    String code();

    static <E extends Enum<E> & Code> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(word))
                .findFirst();
    }

    /** All words of that kind, for a message. */
    static <E extends Enum<E> & Code> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Code::code).collect(Collectors.joining(", "));
    }
}
