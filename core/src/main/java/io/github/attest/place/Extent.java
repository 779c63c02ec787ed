package io.github.attest.place;

/**
 * Roughly where an area lies and how far it reaches: a circle around the middle of its settlements, as wide as an even disc whose places
 * lie as far apart as they do. It says how exactly something is known that is known to the area alone, and is no border.
 *
 * @param latitude degrees north of the middle
 * @param longitude degrees east of the middle
 * @param kilometres from the middle to the edge, more than 0
 */
public record Extent(double latitude, double longitude, double kilometres) {}
