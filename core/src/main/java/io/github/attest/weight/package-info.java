/**
 * Weights of evidence, and how they are learned. Where a stage has to answer a question that many small signs speak on
 * (which of the days that a report names is that of its incident?), the signs are an enum of the stage, what each is worth
 * stands in a data file, {@link io.github.attest.weight.Weights} adds them up, and {@link
 * io.github.attest.weight.Calibration} learns them from coded reports. Several stages need both, so they live here.
 */
@NullMarked
package io.github.attest.weight;

import org.jspecify.annotations.NullMarked;
