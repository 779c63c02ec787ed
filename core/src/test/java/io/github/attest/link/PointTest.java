package io.github.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void kilometresOnTheGlobe() {
        Point greenwich = Point.of(51.4779, 0);
        Point equator = Point.of(0, 0);

        assertThat(greenwich.kilometres(equator)).isCloseTo(5724, within(2.0));
        assertThat(equator.kilometres(Point.of(0, 180))).isCloseTo(Math.PI * 6371.0088, within(0.1));
    }

    @Test
    void haversinesTellDistancesApart() {
        Point one = Point.of(35.1, 36.7);
        Point other = Point.of(35.2, 36.9);

        assertThat(one.haversine(other)).isBetween(Point.haversine(21), Point.haversine(22));
        assertThat(one.kilometres(other)).isBetween(21.0, 22.0);
    }
}
