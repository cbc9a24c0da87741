package stripesimulator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads fields of JSON objects. */
final class Json {

  private Json() {
  }

  static String text(Map<String, ?> object, String field) {
    return String.valueOf(object.get(field));
  }

  static long number(Map<String, ?> object, String field) {
    return object.get(field) instanceof Number number ? number.longValue() : 0;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, ?> object, String field) {
    return (Map<String, Object>) Objects.requireNonNull(object.get(field));
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Map<String, ?> object, String field) {
    return (List<Map<String, Object>>) Objects.requireNonNull(object.get(field));
  }
}
