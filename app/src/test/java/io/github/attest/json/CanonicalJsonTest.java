package io.github.attest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    /** RFC 8785, appendix B, by the bits of the number. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreThoseOfTheStandard(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.write(DoubleNode.valueOf(number))).isEqualTo(expected);
    }

    /** RFC 8785, 3.2.3: sorted by UTF-16 units, so that an emoji stands before U+FB33. */
    @Test
    void membersAreSortedByUnits() {
        String sorted = CanonicalJson.write(ModelJson.tree("""
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}"""));
        assertThat(sorted)
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, 3.2.2. */
    @Test
    void theExampleOfTheStandard() {
        String example = "{ \"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                + " \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [null, true, false] }";
        assertThat(CanonicalJson.write(ModelJson.tree(example)))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void halfACharacterIsEscaped() {
        assertThat(CanonicalJson.write("a\ud83db")).isEqualTo("\"a\\ud83db\"");
        assertThat(ModelJson.tree("\"a\\ud83db\"").textValue()).isEqualTo("a\ud83db");
    }

    @Test
    void emptyThingsHaveNothingBetweenTheirBrackets() {
        assertThat(CanonicalJson.write(ModelJson.tree(" { \"b\" : [ ] , \"a\" : { } } ")))
                .isEqualTo("{\"a\":{},\"b\":[]}");
    }

    @Test
    void bytesAreNoJson() {
        var bytes = JsonNodeFactory.instance.binaryNode(new byte[1]);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(bytes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"min":1,"wording":"one"} x
            {"min":1,"wording":"one","surplus":1}
            {"min":"1","wording":"one"}
            {"min":1.5,"wording":"one"}
            {"min":null,"wording":"one"}
            {"min":2,"max":1,"wording":"one"}
            {"min":1,"min":1,"wording":"one"}
            {"min":1}
            {"min":1
            """)
    void whatDoesNotFitIsRefused(String json) {
        assertThatThrownBy(() -> ModelJson.read(json, io.github.attest.model.CountRange.class))
                .isInstanceOf(MalformedJson.class);
    }
}
