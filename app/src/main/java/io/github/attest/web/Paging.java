package io.github.attest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists, page by page. */
final class Paging {
    /** Most that a page may hold. */
    static final int MOST = 200;

    private static final int USUAL = 50;
    private static final String LIMIT = "limit";

    /** The parameters of every list. */
    static final Set<String> NAMES = Set.of(LIMIT, Cursor.NAME);

    private Paging() {}

    /** The parameters of a list that has others too. */
    static Set<String> with(Set<String> others, String... more) {
        Set<String> names = new HashSet<>(NAMES);
        names.addAll(others);
        names.addAll(List.of(more));
        return names;
    }

    /** How many items the page may have. */
    static int limit(Query query) {
        return Math.toIntExact(query.number(LIMIT, 1, MOST).orElse((long) USUAL));
    }

    /**
     * A page of a list of which one item more was read than fits, if there was one.
     *
     * @param cursor where the page after one that ends with an item begins
     */
    static <T> Reply cut(Call call, List<T> oneMore, Function<T, String> cursor, Function<T, ? extends JsonNode> form) {
        int limit = limit(call.query());
        List<T> page = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return page(call, page, page.size() < oneMore.size() ? cursor.apply(page.getLast()) : null, form);
    }

    /**
     * A page.
     *
     * @param next where the next page begins; null if this is the last
     */
    static <T> Reply page(Call call, List<T> items, @Nullable String next, Function<T, ? extends JsonNode> form) {
        ObjectNode body = Json.object();
        ArrayNode array = body.putArray("items");
        items.forEach(item -> array.add(form.apply(item)));
        if (next == null) {
            return Reply.ok(body.putNull("next"));
        }
        String link = call.path() + call.query().with(Cursor.NAME, next);
        return Reply.ok(body.put("next", link)).with("Link", "<" + link + ">; rel=\"next\"");
    }
}
