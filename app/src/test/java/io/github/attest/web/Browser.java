package io.github.attest.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser that runs no script: reads pages, fills in their forms and sends them, and keeps cookies. */
final class Browser {
    private final Client client;
    private final List<String> headers;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String origin = "null";

    /** @param headers names and values in turn, which go with every request */
    Browser(Client client, String... headers) {
        this.client = client;
        this.headers = List.of(headers);
    }

    Client.Answer get(String path) {
        return kept(client.get(path, headers().toArray(String[]::new)));
    }

    /** A page; one that comes back by itself is waited for. */
    Document page(String path) {
        Client.Answer answer = get(path);
        while (answer.header("Refresh").isPresent()) {
            answer = get(path);
        }
        return Jsoup.parse(answer.text(), client.origin() + path);
    }

    /**
     * Sends a form as it stands, but for some fields.
     *
     * @param changes names and values in turn
     */
    Client.Answer send(Document page, String form, String... changes) {
        FormElement element = page.expectForm(form);
        List<String[]> fields = filled(element, changes);
        return element.attr("enctype").equals(Multipart.TYPE)
                ? upload(element.attr("action"), fields, "", "")
                : post(
                        element.attr("action"),
                        fields.stream()
                                .map(field -> Encoded.encode(field[0]) + "=" + Encoded.encode(field[1]))
                                .collect(Collectors.joining("&")));
    }

    /** Sends a form as it stands, with one file. */
    Client.Answer sendFile(Document page, String form, String file, String content) {
        FormElement element = page.expectForm(form);
        return upload(element.attr("action"), filled(element), file, content);
    }

    private static List<String[]> filled(FormElement form, String... changes) {
        List<String[]> fields = new ArrayList<>();
        for (KeyVal field : form.formData()) {
            fields.add(new String[] {field.key(), field.value()});
        }
        for (int i = 0; i < changes.length; i += 2) {
            String name = changes[i];
            fields.removeIf(field -> field[0].equals(name));
            fields.add(new String[] {name, changes[i + 1]});
        }
        return fields;
    }

    private Client.Answer upload(String path, List<String[]> fields, String file, String content) {
        StringBuilder body = new StringBuilder();
        for (String[] field : fields) {
            body.append(part("name=\"" + field[0] + "\"")).append(field[1]).append("\r\n");
        }
        body.append(part("name=\"files\"; filename=\"" + file + "\""))
                .append(content)
                .append("\r\n--x--\r\n");
        return post(path, body.toString(), Multipart.TYPE + "; boundary=x");
    }

    private static String part(String name) {
        return "--x\r\nContent-Disposition: form-data; " + name + "\r\n\r\n";
    }

    Client.Answer post(String path, String body) {
        return post(path, body, Form.TYPE);
    }

    private Client.Answer post(String path, String body, String type) {
        List<String> all = headers();
        all.addAll(List.of("Content-Type", type, "Origin", origin));
        return kept(client.send("POST", path, body, all.toArray(String[]::new)));
    }

    /** The value of a cookie that was set. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private List<String> headers() {
        List<String> all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            all.add("Cookie");
            all.add(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return all;
    }

    /** Forms of a page that asks for no referrer at all are sent from nowhere (Fetch Standard, 3.2). */
    private Client.Answer kept(Client.Answer answer) {
        boolean nowhere =
                answer.header("Referrer-Policy").filter("no-referrer"::equals).isPresent();
        origin = nowhere ? "null" : client.origin();
        answer.header("Set-Cookie").ifPresent(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }
}
