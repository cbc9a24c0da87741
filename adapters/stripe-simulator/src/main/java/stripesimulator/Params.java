package stripesimulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parameters as Stripe's clients write them: a form, with brackets for what is nested. */
record Params(Map<String, String> values) {

  static Params parse(String form) {
    var values = new TreeMap<String, String>();
    for (var pair : form.split("&", -1)) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new Params(values);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  String required(String name) {
    return text(name).orElseThrow(() -> ApiError.missing(name));
  }

  Optional<Long> number(String name) {
    try {
      return text(name).map(Long::valueOf);
    } catch (NumberFormatException notANumber) {
      throw ApiError.invalid("Invalid integer: " + values.get(name), "parameter_invalid_integer", name);
    }
  }

  boolean flag(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /** What is nested below a name, such as {@code metadata[booking]}. */
  Map<String, Object> below(String name) {
    var below = new LinkedHashMap<String, Object>();
    values.forEach((key, value) -> {
      if (key.startsWith(name + "[") && key.endsWith("]")) {
        below.put(key.substring(name.length() + 1, key.length() - 1), value);
      }
    });
    return below;
  }

  /** Whether a field is to be written out instead of its id, here or in each item of a list. */
  boolean expands(String field) {
    return values.entrySet().stream().anyMatch(it -> it.getKey().startsWith("expand[")
        && (it.getValue().equals(field) || it.getValue().equals("data." + field)));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
