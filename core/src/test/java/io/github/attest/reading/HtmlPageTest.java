package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String ONE =
            "Shells hit the market in the old town on Friday, and four people died there, the health office said.";
    private static final String TWO =
            "The market had opened an hour before, said a baker whose shop was damaged, and was full of people.";

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><title>Four die in market | Upland Courier</title>
            <meta property="og:site_name" content="Upland Courier"><link rel=canonical href="https://upland.example/a">
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
              "datePublished": "2020-03-06T22:00:00+03:00", "author": [{"name": "Ann Lee"}]}]}</script></head>
            <body class="single has-sidebar"><header class="site-header"><a href="/">Home</a> We use cookies to know you.</header>
            <nav><ul><li>World</ul></nav>
            <article><header><h1>Four die in market</h1><p class="standfirst">A short lead of the story about the market in town.</p>
              <div class="share-buttons">Share this with all your friends and people you know.</div></header>
            <div class="entry-content"><p>%s</p><p><a href=/b>Lately: a mill that burned to the ground</a></p>
            <p>Read more: <a href=/c>The mill</a></p><p>%s</p><ul class="related-posts"><li><a href=/d>Another story</a></ul></div>
            </article><div id="comments"><p>I was there too, and it was all quite different from what this paper writes.</p></div>
            <footer>Upland Courier, printed in Upland since the year the bridge was built.</footer></body></html>
            """.formatted(ONE, TWO);

    @Test
    void keepsTheTextAndCutsTheFurniture() {
        assertThat(Inputs.report("a.html", PAGE).text())
                .isEqualTo("A short lead of the story about the market in town.\n\n" + ONE + "\n\n" + TWO);
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        Report report = Inputs.report("a.html", PAGE);
        assertThat(report.title()).isEqualTo("Four die in market");
        assertThat(report.byline()).isEqualTo("Ann Lee");
        assertThat(Objects.requireNonNull(report.source()).name()).isEqualTo("Upland Courier");
        assertThat(report.url()).isEqualTo("https://upland.example/a");
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void aDateNearTheHeadingIsTheLastResort() {
        String page = "<body><h1>Vier Tote</h1><span>6. März 2020, 21 Uhr</span><p>" + ONE + "</p>";
        assertThat(Inputs.report("a.html", page).published()).isEqualTo(LocalDate.of(2020, 3, 6));
    }

    @Test
    void aDeclaredLanguageThatTheTextContradictsIsNotBelieved() {
        String german =
                "Bei einem Angriff auf den Markt sind am Freitag vier Menschen getötet worden, wie die Behörde mit dem"
                        + " Bericht des Krankenhauses und der Polizei in der Stadt sagte.";
        assertThat(Inputs.report("a.html", "<html lang=en><p>" + german).language())
                .isEqualTo("de");
        assertThat(Inputs.report("a.html", "<html lang=de><p>" + german).language())
                .isEqualTo("de");
        assertThat(Inputs.report("a.txt", "قتل أربعة أشخاص في السوق من قبل الجنود على الطريق بعد أن كان هذا في المدينة")
                        .language())
                .isEqualTo("ar");
        assertThat(Inputs.report("a.txt", "Xyzzy").language()).isEqualTo("und");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mortar killed a guard and a cook in a village in Kivu.",
                "A further four miners died in a second blast."
            })
    void aShortEnglishTextIsOfNoOtherLanguageHoweverOftenItSaysA(String text) {
        assertThat(Inputs.report("a.txt", text).language()).isIn("en", "und");
    }

    @Test
    void charsetsAreReadAsDeclaredAndAsTheyAre() {
        String text =
                "Çocuklar ve öğretmenler köprüde kaldı, dedi görevliler ve komşular için üzgün olduklarını söyledi.";
        String page = "<html><head><meta charset=\"windows-1254\"></head><body><p>" + text;
        assertThat(read(page.getBytes(Charset.forName("windows-1254")), "text/html")
                        .text())
                .isEqualTo(text);
        assertThat(read(page.getBytes(Charset.forName("UTF-8")), "text/html").text())
                .isEqualTo(text);
        assertThat(read(page.getBytes(Charset.forName("UTF-16")), "text/html").text())
                .isEqualTo(text);
        String bare = "<p>" + text;
        assertThat(read(bare.getBytes(Charset.forName("windows-1254")), "text/html; charset=windows-1254")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void lineBreaksAndParagraphsStay() {
        assertThat(Inputs.report("a.html", "<p>" + ONE + "<br>" + TWO + "<br><br>" + ONE)
                        .text())
                .isEqualTo(ONE + "\n" + TWO + "\n\n" + ONE);
    }

    @Test
    void anArchivedAddressGivesOutletCaptureAndDate() {
        String url = "https://web.archive.org/web/20200307101112/https://www.reuters.com/world/2020/03/06/market/";
        Report report =
                Objects.requireNonNull(Inputs.jsonLines("{\"url\": \"" + url + "\", \"html\": \"<p>" + ONE + "\"}")
                        .get(0)
                        .report());
        assertThat(Objects.requireNonNull(report.source()).name()).isEqualTo("Reuters");
        assertThat(report.retrieved()).isEqualTo(Instant.parse("2020-03-07T10:11:12Z"));
        assertThat(report.published()).isEqualTo(LocalDate.of(2020, 3, 6));
    }

    private static Report read(byte[] bytes, String type) {
        Document document = new Document("a", type, Content.of(bytes), Details.NONE);
        return Objects.requireNonNull(Reader.standard().read(document).report());
    }
}
