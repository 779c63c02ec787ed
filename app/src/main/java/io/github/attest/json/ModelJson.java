package io.github.attest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Records of the model as canonical JSON and back. What is written and read again is equal to what it was; what does not
 * fit the record exactly (an unknown member, a missing one, a string where a number belongs) is refused, never guessed.
 * Safe for use by several threads.
 */
public final class ModelJson {
    /** A report is as long as it is; the parser's own limits would refuse to read back what was written. */
    private static final StreamReadConstraints OWN_TEXT =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(OWN_TEXT).build())
            .addModule(model())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final ObjectReader PARTS =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ModelJson() {}

    /** The canonical text of a record. */
    public static String write(Object value) {
        JsonNode tree = MAPPER.valueToTree(value);
        return CanonicalJson.write(tree);
    }

    /**
     * The record that a text holds.
     *
     * @throws MalformedJson if the text is not JSON or does not fit the record
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new MalformedJson(e);
        }
    }

    /**
     * The record that a text holds, with values that it has in common with others.
     *
     * @throws MalformedJson if the text is not JSON or does not fit the record
     */
    public static <T> T read(String json, Class<T> type, SharedValues values) {
        try {
            return MAPPER.readerFor(type)
                    .withAttribute(SharedValues.class, values)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new MalformedJson(e);
        }
    }

    /**
     * The members of a record that another record has too; the others are passed over, which is much quicker than to read them.
     *
     * @throws MalformedJson if the text is not JSON or these members do not fit
     */
    public static <T> T part(String json, Class<T> type) {
        try {
            return PARTS.forType(type).readValue(json);
        } catch (JsonProcessingException e) {
            throw new MalformedJson(e);
        }
    }

    /**
     * The tree that a text holds.
     *
     * @throws MalformedJson if the text is not JSON
     */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new MalformedJson(e);
        }
    }

    private static SimpleModule model() {
        return new SimpleModule("model")
                .setDeserializerModifier(new SharedValues.Modifier())
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Instant.class, new Moment());
    }

    /** A date such as {@code 2019-02-12}. */
    private static final class Day extends FromStringDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String text, DeserializationContext context) {
            return LocalDate.parse(text);
        }
    }

    /** A moment in UTC such as {@code 2019-02-12T10:00:00Z}. */
    private static final class Moment extends FromStringDeserializer<Instant> {
        Moment() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String text, DeserializationContext context) {
            return Instant.parse(text);
        }
    }
}
