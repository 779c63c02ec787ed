package io.github.attest.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a page say of it, collected in passing: meta tags (Open Graph, Dublin Core, citation, schema.org),
 * linked data, the canonical address, headings, times. The first value of a name counts.
 */
final class Clues {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "citation_title", "headline");
    private static final List<String> SITES =
            List.of("og:site_name", "application-name", "dc.publisher", "citation_publisher");
    private static final List<String> WRITERS = List.of(
            "author", "article:author", "dc.creator", "citation_author", "parsely-author", "sailthru.author", "byl");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "article.published",
            "date",
            "cxenseparse:recs:publishtime",
            "article_date_original",
            "originalpublicationdate",
            "datecreated",
            "release_date");
    private static final int WRITER_LENGTH = 100;

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final LinkedData linked = new LinkedData();
    private String title = "";
    private String language = "";
    private @Nullable String canonical;
    private @Nullable LocalDate time;

    /** Notes what an element says. */
    void see(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title = title.isEmpty() ? element.text() : title;
            case "script" -> script(element);
            case "h1" -> headings.add(element.text());
            case "time" -> time(element);
            default -> {}
        }
    }

    private void meta(Element meta) {
        String name = meta.attr("property") + meta.attr("name");
        if (name.isEmpty()) {
            name = meta.attr("itemprop") + meta.attr("http-equiv");
        }
        String content = meta.attr("content").strip();
        if (!content.isEmpty()) {
            metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
    }

    private void link(Element link) {
        if (canonical == null
                && link.attr("rel").equalsIgnoreCase("canonical")
                && link.attr("href").startsWith("http")) {
            canonical = link.attr("href");
        }
    }

    private void script(Element script) {
        if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
            linked.read(script.data());
        }
    }

    private void time(Element element) {
        if (time == null) {
            LocalDate date = LooseDate.of(element.attr("datetime"));
            time = date != null ? date : LooseDate.of(element.text());
        }
    }

    /** The language that the page declares; empty if it declares none. */
    String language() {
        return language.isEmpty() ? metas.getOrDefault("content-language", "") : language;
    }

    /** Text of the article that linked data carries; null if it carries none. */
    @Nullable
    String articleBody() {
        return linked.articleBody();
    }

    /** The headline as the page's heading writes it; empty if it has none. */
    String heading() {
        return headings.stream()
                .filter(heading -> !heading.isBlank())
                .findFirst()
                .orElse("");
    }

    Details details() {
        String url = canonical != null ? canonical : metas.get("og:url");
        return new Details(null, url, site(), title(), writer(), published(), null, null);
    }

    private @Nullable String site() {
        String site = first(SITES);
        return site != null ? site : linked.publisher();
    }

    private @Nullable String writer() {
        String writer = linked.author() != null ? linked.author() : first(WRITERS);
        return writer == null || writer.length() > WRITER_LENGTH || writer.startsWith("http") ? null : writer;
    }

    private @Nullable LocalDate published() {
        LocalDate date = LooseDate.of(linked.published());
        for (int i = 0; i < DATES.size() && date == null; i++) {
            date = LooseDate.of(metas.get(DATES.get(i)));
        }
        return date != null ? date : time;
    }

    /** The heading that the page's title starts with, or the title that the page gives to others, without the site's name. */
    private @Nullable String title() {
        for (String heading : headings) {
            if (!heading.isBlank() && title.contains(heading)) {
                return heading.strip();
            }
        }
        String other = first(TITLES);
        if (other == null) {
            other = linked.headline() != null ? linked.headline() : title;
        }
        String cut = withoutSite(other.strip());
        return cut.isEmpty() ? null : cut;
    }

    /** Cuts what stands after the last " | ", " - ", " – " or " :: ", if it is not most of the title. */
    private static String withoutSite(String title) {
        int cut = -1;
        for (String divider : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ")) {
            cut = Math.max(cut, title.lastIndexOf(divider));
        }
        return cut > title.length() / 2 ? title.substring(0, cut).strip() : title;
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            String value = metas.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
