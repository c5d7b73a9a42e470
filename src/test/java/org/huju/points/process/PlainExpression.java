package org.huju.points.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little FEEL that {@code points-scoring.dmn} is written in, read by other means than the engine's: numbers, texts, names,
 * {@code + - * /}, {@code floor}, {@code min([…])}, {@code date("…")}; as conditions also comparisons, ranges and lists.
 */
final class PlainExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|\\d+(?:\\.\\d+)?(?!\\.\\d)|\\w+|\\.\\.|<=|>=|[-+*/()\\[\\],<>])");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private PlainExpression(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("cannot read " + text + " from " + end);
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    static Function<Map<String, Object>, Object> value(String text) {
        PlainExpression parser = new PlainExpression(text);
        Function<Map<String, Object>, Object> value = parser.sum();
        parser.end();
        return value;
    }

    /** A condition on a value; an empty one always holds. */
    static Predicate<Object> test(String text) {
        if (text.isBlank()) {
            return any -> true;
        }
        PlainExpression parser = new PlainExpression(text);
        Predicate<Object> test = parser.single();
        while (parser.take(",")) {
            test = test.or(parser.single());
        }
        parser.end();
        return test;
    }

    private Predicate<Object> single() {
        if (take("[")) {
            Object low = constant();
            expect("..");
            Object high = constant();
            expect("]");
            return value -> compare(value, low) >= 0 && compare(value, high) <= 0;
        }
        if (take("<=")) {
            Object limit = constant();
            return value -> compare(value, limit) <= 0;
        }
        if (take(">=")) {
            Object limit = constant();
            return value -> compare(value, limit) >= 0;
        }
        if (take("<")) {
            Object limit = constant();
            return value -> compare(value, limit) < 0;
        }
        if (take(">")) {
            Object limit = constant();
            return value -> compare(value, limit) > 0;
        }
        Object equal = constant();
        return value -> compare(value, equal) == 0;
    }

    private Object constant() {
        return sum().apply(Map.of());
    }

    private Function<Map<String, Object>, Object> sum() {
        Function<Map<String, Object>, Object> left = product();
        while (peek("+") || peek("-")) {
            boolean plus = next().equals("+");
            Function<Map<String, Object>, Object> one = left;
            Function<Map<String, Object>, Object> other = product();
            left = plus
                    ? facts -> number(one.apply(facts)) + number(other.apply(facts))
                    : facts -> number(one.apply(facts)) - number(other.apply(facts));
        }
        return left;
    }

    private Function<Map<String, Object>, Object> product() {
        Function<Map<String, Object>, Object> left = factor();
        while (peek("*") || peek("/")) {
            boolean times = next().equals("*");
            Function<Map<String, Object>, Object> one = left;
            Function<Map<String, Object>, Object> other = factor();
            left = times
                    ? facts -> number(one.apply(facts)) * number(other.apply(facts))
                    : facts -> number(one.apply(facts)) / number(other.apply(facts));
        }
        return left;
    }

    private Function<Map<String, Object>, Object> factor() {
        String token = next();
        if (token.startsWith("\"")) {
            String text = token.substring(1, token.length() - 1);
            return facts -> text;
        }
        if (token.equals("-")) {
            Function<Map<String, Object>, Object> positive = factor();
            return facts -> -number(positive.apply(facts));
        }
        if (Character.isDigit(token.charAt(0))) {
            Double number = Double.valueOf(token);
            return facts -> number;
        }
        return switch (token) {
            case "true" -> facts -> true;
            case "false" -> facts -> false;
            case "floor" -> floor();
            case "min" -> least();
            case "date" -> inBrackets();
            case "(" -> closed();
            default -> facts -> facts.get(token);
        };
    }

    private Function<Map<String, Object>, Object> floor() {
        Function<Map<String, Object>, Object> inner = inBrackets();
        return facts -> Math.floor(number(inner.apply(facts)));
    }

    private Function<Map<String, Object>, Object> least() {
        expect("(");
        expect("[");
        Function<Map<String, Object>, Object> one = sum();
        expect(",");
        Function<Map<String, Object>, Object> other = sum();
        expect("]");
        expect(")");
        return facts -> Math.min(number(one.apply(facts)), number(other.apply(facts)));
    }

    /** Days are compared as they are written, year first. */
    private Function<Map<String, Object>, Object> inBrackets() {
        expect("(");
        return closed();
    }

    private Function<Map<String, Object>, Object> closed() {
        Function<Map<String, Object>, Object> inner = sum();
        expect(")");
        return inner;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number
                ? Double.compare(number(one), number(other))
                : one.toString().compareTo(other.toString());
    }

    private boolean peek(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private boolean take(String token) {
        boolean there = peek(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException("expected " + token + " in " + tokens);
        }
    }

    private String next() {
        return tokens.get(at++);
    }

    private void end() {
        if (at != tokens.size()) {
            throw new IllegalArgumentException("too much in " + tokens);
        }
    }
}
