package stripesimulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All objects, each as the JSON that Stripe shows, in the order in which they were made; and the events about them. */
final class Store {

  private static final int LONGEST_PAGE = 100;

  private final SimulatedClock clock;
  private final String apiVersion;
  private final Consumer<Map<String, Object>> listener;
  private final Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
  private long count;

  Store(SimulatedClock clock, String apiVersion, Consumer<Map<String, Object>> listener) {
    this.clock = clock;
    this.apiVersion = apiVersion;
    this.listener = listener;
  }

  SimulatedClock clock() {
    return clock;
  }

  /** An object with what all objects have. */
  Map<String, Object> create(String prefix, String type) {
    var object = new LinkedHashMap<String, Object>();
    var id = "%s_sim%08d".formatted(prefix, ++count);
    object.put("id", id);
    object.put("object", type);
    object.put("created", clock.seconds());
    object.put("livemode", false);
    objects.put(id, object);
    return object;
  }

  Map<String, Object> get(String type, String id, String param) {
    var object = objects.get(id);
    if (object == null || !type.equals(object.get("object"))) {
      throw ApiError.noSuch(type, id, param);
    }
    return object;
  }

  Collection<Map<String, Object>> all(String type) {
    return objects.values().stream().filter(it -> type.equals(it.get("object"))).toList();
  }

  /** The object itself in the place of its id, if the caller asks for that. */
  Map<String, Object> expanded(Map<String, Object> object, String field, Params params) {
    var id = object.get(field);
    if (!params.expands(field) || id == null) {
      return object;
    }
    var copy = new LinkedHashMap<>(object);
    copy.put(field, objects.get(id));
    return copy;
  }

  /** One page of a list, newest first. */
  Map<String, Object> page(String type, Predicate<Map<String, Object>> filter, String url, Params params) {
    var found = new ArrayList<>(all(type).stream().filter(filter).filter(it -> isInTime(it, params)).toList());
    Collections.reverse(found);
    var limit = (int) Math.min(params.number("limit").orElse(10L), LONGEST_PAGE);
    var begin = params.text("starting_after").map(id -> indexOf(found, type, id, "starting_after") + 1).orElse(0);
    var end = found.size();
    if (params.text("ending_before").isPresent()) {
      end = indexOf(found, type, params.required("ending_before"), "ending_before");
      begin = Math.max(begin, end - limit);
      return list(found.subList(begin, end), begin > 0, url);
    }
    end = Math.min(end, begin + limit);
    return list(found.subList(begin, end), end < found.size(), url);
  }

  static Map<String, Object> list(List<Map<String, Object>> data, boolean more, String url) {
    var list = new LinkedHashMap<String, Object>();
    list.put("object", "list");
    list.put("url", url);
    list.put("has_more", more);
    list.put("data", data);
    return list;
  }

  /** Says what happened to an object, as it is now. */
  void tell(String type, Map<String, Object> object) {
    var event = create("evt", "event");
    event.put("api_version", apiVersion);
    event.put("type", type);
    event.put("data", Map.of("object", copy(object)));
    event.put("pending_webhooks", 1);
    event.put("request", Map.of());
    listener.accept(event);
  }

  private static Map<String, Object> copy(Map<String, Object> object) {
    var copy = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> copy.put(name, copied(value)));
    return copy;
  }

  private static @Nullable Object copied(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        ? copy(map.entrySet().stream().collect(
            Collectors.toMap(it -> String.valueOf(it.getKey()), Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new)))
        : value;
  }

  private static boolean isInTime(Map<String, Object> object, Params params) {
    var created = ((Number) object.getOrDefault("created", 0L)).longValue();
    return created >= params.number("created[gte]").orElse(Long.MIN_VALUE)
        && created <= params.number("created[lte]").orElse(Long.MAX_VALUE);
  }

  private static int indexOf(List<Map<String, Object>> found, String type, String id, String param) {
    for (var i = 0; i < found.size(); i++) {
      if (id.equals(found.get(i).get("id"))) {
        return i;
      }
    }
    throw ApiError.noSuch(type, id, param);
  }
}
