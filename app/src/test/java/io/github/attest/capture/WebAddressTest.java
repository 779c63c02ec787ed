package io.github.attest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://outlet.example/a?b=c, https://outlet.example/a?b=c",
        "HTTPS://Outlet.Example:443, https://outlet.example/",
        "http://outlet.example:80/#part, http://outlet.example/",
        "http://outlet.example:8080/a b, http://outlet.example:8080/a%20b",
        "' https://outlet.example/ ', https://outlet.example/",
        "https://bücher.example/straße?q=ä, https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
        "https://outlet.example/a|b, https://outlet.example/a%7Cb",
        "http://news_desk.example/, http://news_desk.example/",
        "http://[::1]:8080/a, http://[::1]:8080/a",
        "http://1.2.3.4/, http://1.2.3.4/",
        "http://3com.example/, http://3com.example/",
    })
    void hasOneForm(String written, String form) throws Uncaptured {
        assertThat(WebAddress.of(written)).hasToString(form);
        assertThat(WebAddress.of(form)).isEqualTo(WebAddress.of(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://outlet.example/",
                "jar:http://outlet.example/a.jar!/b",
                "gopher://outlet.example:70/",
                "javascript:alert(1)",
                "data:text/html,x",
                "//outlet.example/",
                "outlet.example",
                "http:",
                "http:///path",
                "http://:80/",
                "http://user@outlet.example/",
                "http://user:secret@outlet.example/",
                "http://outlet.example@127.0.0.1/",
                "http://outlet.example\\@127.0.0.1/",
                "http://outlet.example:0/",
                "http://outlet.example:99999/",
                "http://outlet.example:x/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://1.2.3/",
                "http://１２７.0.0.1.5/",
                "http://[fe80::1%25eth0]/",
                "http://[::1/",
                "http://outlet.example/%zz",
            })
    void mustBeUnderstoodInOneWayOnly(String url) {
        assertThatExceptionOfType(Uncaptured.class)
                .isThrownBy(() -> WebAddress.of(url))
                .satisfies(failure -> assertThat(failure.problem().code()).isEqualTo("bad-address"));
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://outlet.example/a/b",
        "/c, https://outlet.example/c",
        "?d=e, https://outlet.example/a/now?d=e",
        "//other.example/, https://other.example/",
        "http://other.example, http://other.example/",
    })
    void linksLeadOn(String link, String target) throws Uncaptured {
        assertThat(WebAddress.of("https://outlet.example/a/now?x=y").resolve(link))
                .hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://user@outlet.example/", "javascript:0"})
    void linksOnlyLeadToTheWeb(String link) throws Uncaptured {
        WebAddress from = WebAddress.of("https://outlet.example/");
        assertThatExceptionOfType(Uncaptured.class).isThrownBy(() -> from.resolve(link));
    }
}
