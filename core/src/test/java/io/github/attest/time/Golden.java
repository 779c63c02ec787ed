package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts whose expected mentions stand in them: {@code on [Tuesday|2019-02-12]}. */
record Golden(String marked) {
    static final DateReader READER = DateReader.of(Language.ENGLISH);

    String text() {
        return marked.replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1");
    }

    /** The text as it would be marked if what the reader finds were expected. */
    String found(@Nullable LocalDate published) {
        return mark(text(), mentions(text(), published));
    }

    static List<DateMention> mentions(String text, @Nullable LocalDate published) {
        return READER.read(Tokens.of(text, Language.ENGLISH), Evidence.Part.TEXT, published);
    }

    static ResolvedDate date(DateMention mention) {
        return Objects.requireNonNull(mention.date());
    }

    private static String mark(String text, List<DateMention> mentions) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (DateMention mention : mentions) {
            marked.append(text, at, mention.start())
                    .append('[')
                    .append(text, mention.start(), mention.end())
                    .append('|')
                    .append(value(mention))
                    .append(']');
            at = mention.end();
        }
        return marked.append(text.substring(at)).toString();
    }

    private static String value(DateMention mention) {
        DateMention.Shift shift = mention.shift();
        if (shift != null) {
            return shift.min() + ".." + shift.max();
        }
        return mention.date() == null ? "" : mention.date().edtf();
    }
}
