package org.huju.verification.http;

import static org.huju.verification.RegistryUnavailable.Kind.BAD_ANSWER;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.huju.InvalidInput;
import org.huju.people.EmployerCode;
import org.huju.verification.Registry;
import org.huju.verification.RegistryUnavailable;

/**
 * What a registry has answered. Every reading either fits the contract or is a {@link RegistryUnavailable} that names the
 * field and never its value.
 */
record Answer(Registry registry, int status, JsonNode body) {

    /** @param maxLength in characters as a reader counts them
     * @return the text, which fits into a database column as it is; empty if absent or null */
    Optional<String> text(String field, int maxLength) {
        JsonNode node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual() || !isStorable(node.textValue())) {
            throw bad(field + " is no text");
        }
        if (node.textValue().codePoints().count() > maxLength) {
            throw bad(field + " is longer than " + maxLength);
        }
        return Optional.of(node.textValue());
    }

    String required(String field, int maxLength) {
        return text(field, maxLength).filter(text -> !text.isBlank()).orElseThrow(() -> bad(field + " is missing"));
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(required(field, 10));
        } catch (DateTimeParseException e) {
            throw bad(field + " is no date");
        }
    }

    int integer(String field, int least, int most) {
        JsonNode node = body.path(field);
        if (!node.isIntegralNumber() || node.intValue() < least || node.intValue() > most) {
            throw bad(field + " is no whole number from " + least + " to " + most);
        }
        return node.intValue();
    }

    boolean flag(String field) {
        JsonNode node = body.path(field);
        if (!node.isBoolean()) {
            throw bad(field + " is not true or false");
        }
        return node.booleanValue();
    }

    EmployerCode employerCode(String field) {
        try {
            return new EmployerCode(required(field, 18));
        } catch (InvalidInput e) {
            throw bad(field + " is no unified social credit code");
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> choices) {
        String text = required(field, 40);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        throw bad(field + " is not one of the contract's");
    }

    /** @return the object inside, read by the same rules; empty if absent or null */
    Optional<Answer> object(String field) {
        JsonNode node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isObject()) {
            throw bad(field + " is no object");
        }
        return Optional.of(new Answer(registry, status, node));
    }

    RegistryUnavailable bad(String detail) {
        return new RegistryUnavailable(registry, BAD_ANSWER, detail);
    }

    private static boolean isStorable(String text) {
        return text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Override
    public String toString() {
        return "Answer[" + registry.code() + " " + status + "]";
    }
}
