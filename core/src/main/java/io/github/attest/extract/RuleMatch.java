package io.github.attest.extract;

import java.util.List;

/**
 * A rule that matched in a sentence.
 *
 * @param rule the rule
 * @param anchor index of the anchor unit
 * @param from index of the first unit matched
 * @param to index after the last unit matched
 * @param people indexes of the units of people captured, in order
 */
record RuleMatch(Rule rule, int anchor, int from, int to, List<Integer> people) {}
