package io.github.attest.output.prose;

import io.github.attest.model.Account;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was used and what it hit, over accounts, each said once: "airstrike, bomb on camp; shelling". */
final class Means {
    /** Stands for what was hit where an account does not say; no key of the lexicon of targets is empty. */
    private static final String UNSAID = "";

    private final Map<String, Set<String>> weaponsByTarget = new LinkedHashMap<>();

    private Means() {}

    /** In the order of the accounts, what hit something unsaid last; empty where none says anything. */
    static String of(List<Account> accounts) {
        Means means = new Means();
        accounts.forEach(means::add);
        means.dropWhatIsSaidWithATarget();
        return means.weaponsByTarget.entrySet().stream()
                .map(entry -> words(entry.getKey(), String.join(", ", entry.getValue())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private void add(Account account) {
        String target = account.target() == null ? UNSAID : account.target();
        weaponsByTarget.computeIfAbsent(target, none -> new LinkedHashSet<>()).addAll(account.weapons());
    }

    private void dropWhatIsSaidWithATarget() {
        Set<String> aimless = weaponsByTarget.remove(UNSAID);
        if (aimless != null) {
            weaponsByTarget.values().forEach(aimless::removeAll);
            weaponsByTarget.put(UNSAID, aimless);
        }
    }

    private static String words(String target, String weapons) {
        if (target.equals(UNSAID)) {
            return weapons;
        }
        return weapons.isEmpty() ? "on " + target : weapons + " on " + target;
    }
}
