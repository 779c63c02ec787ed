package io.github.attest.place;

/**
 * An administrative area that contains places.
 *
 * @param code the GeoNames code, {@code SY.07} or {@code SY.07.170796}, or {@code SY.} and a name where a gazetteer has no
 *     codes; two areas with the same code are the same
 * @param name its usual English name, without "Governorate" or the like where that is not part of it
 */
public record Area(String code, String name) {}
