package io.github.attest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * Writes a JSON tree in the canonical form of RFC 8785, with the two additions that the package describes. Equal trees
 * give equal texts, whatever order their members were put in.
 */
public final class CanonicalJson {
    /** From here on ECMAScript prints a number with an exponent (Number::toString, step 6: n ≤ 21). */
    private static final int LARGEST_PLAIN_POINT = 21;

    /** Down to here it prints a fraction without one (step 8: −6 &lt; n). */
    private static final int SMALLEST_PLAIN_POINT = -5;

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The canonical text of a tree.
     *
     * @throws IllegalArgumentException if the tree holds something that is not JSON, such as raw bytes
     */
    public static String write(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node);
        return json.out.toString();
    }

    /** The canonical text of a string, with its quotation marks. */
    public static String write(String text) {
        CanonicalJson json = new CanonicalJson();
        json.string(text);
        return json.out.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN, NULL -> out.append(node.asText());
            default -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        char before = '{';
        for (String name : names) {
            out.append(before);
            string(name);
            out.append(':');
            value(node.get(name));
            before = ',';
        }
        out.append(names.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        out.append('[');
        for (Iterator<JsonNode> values = node.elements(); values.hasNext(); ) {
            value(values.next());
            if (values.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> plainOrEscaped(c);
        }
    }

    private void plainOrEscaped(char c) {
        if (c >= ' ' && !Character.isSurrogate(c)) {
            out.append(c);
            return;
        }
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }

    private void number(JsonNode node) {
        if (node.isIntegralNumber()) {
            out.append(node.bigIntegerValue());
            return;
        }
        double number = node.doubleValue();
        if (Double.isFinite(number)) {
            fraction(number);
        } else {
            string(Double.toString(number));
        }
    }

    private void fraction(double number) {
        if (number == 0) {
            out.append('0');
            return;
        }
        if (number < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(number));
        digits(shortest.unscaledValue().toString(), shortest.precision() - shortest.scale());
    }

    /**
     * The shortest digits that read back as the same number. Since JDK 19 {@link Double#toString(double)} gives them, with
     * one difference from ECMAScript: where one digit would do it may give two, if they are closer.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigDecimal one = digits.round(ONE_DIGIT);
        return one.doubleValue() == number ? one.stripTrailingZeros() : digits;
    }

    /** Number::toString of ECMAScript: {@code digits} with the decimal point after the first {@code point} of them. */
    private void digits(String digits, int point) {
        if (point > LARGEST_PLAIN_POINT || point < SMALLEST_PLAIN_POINT) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) {
                out.append('.').append(digits, 1, digits.length());
            }
            out.append(point > 0 ? "e+" : "e").append(point - 1);
        } else if (point <= 0) {
            out.append("0.").append("0".repeat(-point)).append(digits);
        } else if (point >= digits.length()) {
            out.append(digits).append("0".repeat(point - digits.length()));
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
    }
}
