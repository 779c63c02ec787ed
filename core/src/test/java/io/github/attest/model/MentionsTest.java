package io.github.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final DateMention TITLED = date(Part.TITLE, 40);
    private static final DateMention FIRST = date(Part.TEXT, 10);
    private static final DateMention SECOND = date(Part.TEXT, 30);
    private static final Mentions MENTIONS = new Mentions(List.of(SECOND, FIRST, TITLED), List.of(), null, null);

    @Test
    void areInTheOrderOfTheReport() {
        assertThat(MENTIONS.dates()).containsExactly(TITLED, FIRST, SECOND);
    }

    @Test
    void ofOnePartLeaveOutTheOther() {
        assertThat(MENTIONS.dates(Part.TITLE)).containsExactly(TITLED);
        assertThat(MENTIONS.dates(Part.TEXT)).containsExactly(FIRST, SECOND);
        assertThat(MENTIONS.places(Part.TEXT)).isEmpty();
    }

    @Test
    void ofAStretchStartInIt() {
        assertThat(MENTIONS.dates(Part.TEXT, 10, 30)).containsExactly(FIRST);
        assertThat(MENTIONS.dates(Part.TEXT, 11, 31)).containsExactly(SECOND);
        assertThat(MENTIONS.dates(Part.TEXT, 30, 10)).isEmpty();
        assertThat(MENTIONS.dates(Part.TITLE, 41, 100)).isEmpty();
    }

    private static DateMention date(Part part, int start) {
        ResolvedDate day = ResolvedDate.day(LocalDate.of(1999, 5, 7));
        return new DateMention(part, start, start + 5, day, DateMention.Role.TEXT, null);
    }
}
