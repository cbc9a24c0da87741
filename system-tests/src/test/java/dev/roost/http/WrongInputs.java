package dev.roost.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import roosttest.system.Scale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of one good request many that are wrong in one thing each. In the small form each field and parameter meets some
 * of the wrong values, in turn, so that all of them are met by several.
 */
final class WrongInputs {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String HERE = "\"@here@\"";
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|(\\[])");
  private static final int ONE_OF = Scale.of(6, 1);
  private static final String LONG = "x".repeat(70_000);

  /** As JSON says them. */
  private static final List<String> VALUES = List.of("null", "true", "-1", "0", "12.5", "1e400", "1e-400", "2147483648",
      "9223372036854775808", "9".repeat(900), "1e999999999", "\"\"", "\" \"", "\"x\"", "\"1\"", "\"a\\u0000b\"",
      "\"\\ud800\"", "\"\\u202e\\u0007\"", "\"😀\"", "\"" + LONG + "\"", "[]", "[null]", "[[[[]]]]", "{}",
      "{\"a\": {\"b\": 1}}", "[" + "1,".repeat(2_000) + "1]", "\"+999999999-12-31\"", "\"-999999999-01-01\"",
      "\"9999-12-31\"", "\"2026-02-30\"", "\"2026-12\"", "\"99:99\"", "\"00000000-0000-0000-0000-000000000000\"",
      "\"a@\"", "\"Europe/Nowhere\"", "\"XXX\"", "\"<script>\"", "\"';--\"");

  private static final List<String> BODIES = List.of("", " ", "null", "true", "1", "\"x\"", "[]", "[{}]", "{",
      "{\"a\":}",
      "{\"a\": 1} {\"b\": 2}", "{'a': 1}", "\uFEFF{}", "\u0000", "{\"nobodyKnowsThis\": 1}", "{\"\": 1}",
      "{\"a\\u0000b\": 1}", "{\"" + LONG + "\": 1}", "[".repeat(3_000), "{\"a\":".repeat(3_000),
      "{\"nobodyKnowsThis\": " + "[".repeat(900) + "]".repeat(900) + "}", "<a/>", "a=b&c=d");

  private static final List<String> IN_PATHS = List.of("x", "1", "-1", "null", "00000000-0000-0000-0000-000000000000",
      "1-1-1-1-1", "%00", "%20", "%F0%9F%98%80", "%ED%A0%80", "%252e%252e", "%25", "...", "a%0Ab", "'",
      "x".repeat(3_000));

  private static final List<String> IN_QUERIES = List.of("", "x", "%00", "a%00b", "%20", "-1", "0", "1", "1.5",
      "2147483648", "99999999999999999999", "1e309", "NaN", "Infinity", "null", "true", "%2B999999999-12-31",
      "-999999999-01-01", "%2B999999999-12", "9999-12-31", "2026-02-30", "2026-13", "1-1-1-1-1", "%ED%A0%80",
      "%F0%9F%98%80", "%25",
      "%27%3B--", "%5B%5D", "a,b,,c", "x".repeat(3_000), ",".repeat(2_000));

  private static final Map<String, List<String>> HEADERS = Map.of(
      "Idempotency-Key", List.of("", " ", "x".repeat(300), "a b", "\"a\"", "\u00e9", "a,b", "'"),
      "If-Match", List.of("", "x", "1", "*", "\"1\", \"2\"", "W/\"1\"", "\"-1\"", "\"0\"", "\"9223372036854775808\"",
          "\"" + "9".repeat(18) + "\"", "\"\u00e9\""),
      "Authorization", List.of("", "x", "Bearer", "Bearer ", "Bearer x y", "Basic eDp5", "Bearer " + "x".repeat(5_000),
          "Bearer \u00e9"),
      "Accept", List.of("text/html", "application/xml", "x", "*/*;q=x", "application/problem+json", "image/png"),
      "Accept-Language", List.of("x".repeat(200), "*", "\u00e9", "de;q=2"),
      "Content-Type", List.of("text/plain", "application/xml", "x", "application/json;charset=nonsense",
          "application/json;charset=utf-16", "multipart/form-data", "application/x-www-form-urlencoded",
          "application/merge-patch+json", "application/json;;;", "*/*"),
      "Cookie", List.of("roost-session=x", "=;=", "__Host-roost-session=\u00e9"),
      "Range", List.of("bytes=9-1", "x"),
      "If-None-Match", List.of("x", "*", "\""),
      "X-Request-Id", List.of("x".repeat(200), "\u00e9"));

  /**
   * A request, as it is to be sent.
   *
   * @param wrong what is wrong with it
   * @param headers each once
   */
  @SuppressWarnings("ArrayRecordComponent") // no two requests are compared
  record Request(String wrong, String method, String path, Map<String, String> headers, byte[] body) {

    private Request with(String what, String name, String value) {
      var others = new LinkedHashMap<>(headers);
      others.put(name, value);
      return new Request(what, method, path, others, body);
    }

    private Request without(String name) {
      var others = new LinkedHashMap<>(headers);
      others.remove(name);
      return new Request("no " + name, method, path, others, body);
    }

    private Request to(String what, String other) {
      return new Request(what, method, other, headers, body);
    }

    private Request saying(String what, byte[] other) {
      return new Request(what, method, path, headers, other);
    }
  }

  private final Api.Operation operation;
  private final String pattern;
  private final Request good;
  private final List<Request> wrong = new ArrayList<>();
  private static int turn;

  private WrongInputs(Api.Operation operation, String pattern, Request good) {
    this.operation = operation;
    this.pattern = pattern;
    this.good = good;
  }

  /** @param pattern the path of the good request, before its variables were filled */
  static List<Request> of(Api.Operation operation, String pattern, Request good) {
    var inputs = new WrongInputs(operation, pattern, good);
    inputs.paths();
    inputs.queries();
    inputs.headers();
    if (operation.takesJson()) {
      inputs.bodies();
      inputs.fields();
    }
    return inputs.wrong;
  }

  private void paths() {
    var variables = pattern.replaceAll("\\?.*", "").split("/", -1);
    var segments = good.path().replaceAll("\\?.*", "").split("/", -1);
    for (var at = 0; at < segments.length; at++) {
      if (variables[at].startsWith("{")) {
        for (var value : some(IN_PATHS)) {
          var others = segments.clone();
          others[at] = value;
          wrong.add(good.to(variables[at] + " " + shown(value), String.join("/", others)));
        }
      }
    }
  }

  private void queries() {
    var names = new ArrayList<>(operation.queries());
    names.add("nobodyKnowsThis");
    for (var name : names) {
      var rest = good.path().replaceAll("([?&])" + name + "=[^&]*", "$1");
      var begin = rest + (rest.contains("?") ? "&" : "?") + name + "=";
      for (var value : some(IN_QUERIES)) {
        wrong.add(good.to(name + "=" + shown(value), begin + value));
      }
      wrong.add(good.to("two of " + name, begin + "1&" + name + "=2"));
      wrong.add(good.to("no " + name, rest));
    }
  }

  private void headers() {
    HEADERS.forEach((name, values) -> some(values).forEach(
        value -> wrong.add(good.with(name + ": " + shown(value), name, value))));
    good.headers().keySet().forEach(name -> wrong.add(good.without(name)));
  }

  private void bodies() {
    some(BODIES).forEach(body -> wrong.add(good.saying(shown(body), body.getBytes(StandardCharsets.UTF_8))));
    wrong.add(good.saying("no UTF-8", new byte[]{'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}));
  }

  private void fields() {
    for (var field : operation.fields()) {
      var text = at(field);
      some(VALUES).forEach(value -> wrong.add(good.saying(field + ": " + shown(value),
          text.replace(HERE, value).getBytes(StandardCharsets.UTF_8))));
    }
  }

  /** The good body, with a mark where the field is; what lies around it is made where it is missing. */
  private String at(String field) {
    var root = good.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(good.body());
    var steps = STEP.matcher(field).results().map(step -> step.group()).toList();
    JsonNode node = root;
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      JsonNode child = i == steps.size() - 1
          ? JsonNodeFactory.instance.stringNode("@here@")
          : emptyFor(steps.get(i + 1));
      if (node instanceof ArrayNode array) {
        if (array.isEmpty() || i == steps.size() - 1) {
          array.removeAll();
          array.add(child);
        }
        node = array.get(0);
      } else if (node instanceof ObjectNode object) {
        var there = object.get(step);
        if (there == null || i == steps.size() - 1 || there.getNodeType() != child.getNodeType()) {
          object.set(step, child);
        }
        node = object.get(step);
      }
    }
    return JSON.writeValueAsString(root);
  }

  private List<String> some(List<String> values) {
    turn++;
    return IntStream.range(0, values.size()).filter(value -> (value + turn) % ONE_OF == 0).mapToObj(values::get)
        .toList();
  }

  private static JsonNode emptyFor(String step) {
    return step.equals("[]") ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
  }

  private static String shown(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "… (" + value.length() + ")" : value;
  }
}
