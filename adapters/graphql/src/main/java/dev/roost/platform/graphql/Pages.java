package dev.roost.platform.graphql;

import dev.roost.platform.graphql.Connection.Edge;
import dev.roost.platform.graphql.Connection.PageInfo;
import dev.roost.platform.web.Cursors;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes connections of lists. A cursor says where its page began and how far into it the thing stood, signed, and bound to who
 * asked and to the list with its filter: lists know where their pages begin, and nothing of each thing in them.
 */
@Component
public class Pages {

  static final long DEFAULT = 20;

  private final Cursors cursors;

  Pages(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The page that the field's arguments {@code first} and {@code after} ask for. */
  public <T> Connection<T> read(DataFetchingEnvironment field, Function<PageRequest, Page<T>> list) {
    int first = field.getArgumentOrDefault("first", (int) DEFAULT);
    if (first < 1 || first > PageRequest.MAX) {
      throw new Refused(new InvalidField("first", "must be from 1 to " + PageRequest.MAX));
    }
    var actor = Asking.in(field.getGraphQlContext()).actor();
    var name = nameOf(field);
    String after = field.getArgument("after");
    var start = after == null ? Place.FIRST : Place.parse(cursors.open("after", after, actor, name));
    var page = list.apply(new PageRequest(start.page(), Math.min(start.skip() + first, PageRequest.MAX)));
    var shown = page.items().stream().skip(start.skip()).limit(first).toList();
    var edges = IntStream.range(0, shown.size()).mapToObj(place -> new Edge<>(shown.get(place),
        cursors.seal(start.after(place, page).toString(), actor, name))).toList();
    var more = page.next() != null || page.items().size() > start.skip() + shown.size();
    return new Connection<>(edges, new PageInfo(more, false, edges.isEmpty() ? null : edges.getFirst().cursor(),
        edges.isEmpty() ? null : edges.getLast().cursor()));
  }

  /** The list and its filter, in one order. */
  private static String nameOf(DataFetchingEnvironment field) {
    var filter = new TreeMap<>(field.getArguments());
    filter.remove("first");
    filter.remove("after");
    return "graphql " + field.getField().getName() + " " + sorted(filter);
  }

  private static Object sorted(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, inner) -> sorted.put(String.valueOf(key), sorted(inner)));
        yield sorted;
      }
      case Collection<?> many -> many.stream().map(Pages::sorted).toList();
      case null, default -> String.valueOf(value);
    };
  }

  /** @param page where the page begins, absent for the first one */
  private record Place(int skip, @Nullable String page) {

    static final Place FIRST = new Place(0, null);

    static Place parse(String text) {
      var end = text.indexOf(':');
      var page = text.substring(end + 1);
      return new Place(Integer.parseInt(text.substring(0, end)), page.isEmpty() ? null : page);
    }

    /** Behind one of the things that were shown. */
    Place after(int shown, Page<?> of) {
      var behind = skip + shown + 1;
      return behind == of.items().size() && of.next() != null ? new Place(0, of.next()) : new Place(behind, page);
    }

    @Override
    public String toString() {
      return skip + ":" + (page == null ? "" : page);
    }
  }
}
