package dev.roost.platform.rest;

import dev.roost.platform.web.CurrentActor;
import dev.roost.platform.web.Cursors;
import dev.roost.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers lists, one page at a time. */
@Component
public class Lists {

  private final Cursors cursors;

  Lists(Cursors cursors) {
    this.cursors = cursors;
  }

  /** The page as JSON, with a {@code Link} to the next one where there is one. */
  public <T, R> ResponseEntity<PageJson<R>> answer(HttpServletRequest request, Page<T> page,
      Function<? super T, ? extends R> toJson) {
    var items = page.items().stream().<R>map(toJson).toList();
    var next = page.next();
    if (next == null) {
      return ResponseEntity.ok(new PageJson<>(items, null));
    }
    var cursor = cursors.seal(next, CurrentActor.get(), nameOf(request));
    // Relative to the request: what calls itself the host of this Roost is the client's own word.
    var link = ServletUriComponentsBuilder.fromRequest(request).scheme(null).host(null).port(null)
        .replaceQueryParam("cursor", cursor).build().toUriString();
    return ResponseEntity.ok().header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(link))
        .body(new PageJson<>(items, cursor));
  }

  /** The list and its filter: the path and every parameter that is not about paging, in one order. */
  static String nameOf(HttpServletRequest request) {
    Map<String, String[]> filter = new TreeMap<>(request.getParameterMap());
    filter.remove("cursor");
    filter.remove("limit");
    return request.getRequestURI() + filter.entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + Arrays.toString(parameter.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }
}
