package io.github.attest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import io.github.attest.model.Belligerent;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What many records say alike, as places, days and sources, is one object in all that are read with these: half of what the accounts of a
 * record take of the memory. Not safe for use by several threads.
 */
public final class SharedValues {
    private static final Set<Class<?>> SHARED =
            Set.of(ResolvedPlace.class, ResolvedDate.class, Source.class, Belligerent.class);

    private final Map<Object, Object> values = new HashMap<>();

    private Object shared(Object value) {
        Object first = values.putIfAbsent(value, value);
        return first == null ? value : first;
    }

    /** Has them shared wherever a reader brings them along as an attribute. */
    static final class Modifier extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
            return SHARED.contains(description.getBeanClass()) ? new Sharing(deserializer) : deserializer;
        }
    }

    private static final class Sharing extends DelegatingDeserializer {
        private static final long serialVersionUID = 1;

        Sharing(JsonDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new Sharing(deserializer);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object value = super.deserialize(parser, context);
            return context.getAttribute(SharedValues.class) instanceof SharedValues values
                    ? values.shared(value)
                    : value;
        }
    }
}
