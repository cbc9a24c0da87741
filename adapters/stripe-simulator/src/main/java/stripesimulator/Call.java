package stripesimulator;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;

/**
 * One call of the API.
 *
 * @param path its parts below {@code /v1}
 */
record Call(String method, List<String> path, Params params) {

  static Call of(HttpExchange exchange, String body) {
    var uri = exchange.getRequestURI();
    var query = uri.getRawQuery();
    var form = query == null ? body : body + "&" + query;
    return new Call(exchange.getRequestMethod(), List.of(uri.getPath().replaceFirst("^/v1/", "").split("/", -1)),
        Params.parse(form));
  }

  boolean isRead() { return method.equals("GET"); }

  /** All that must be the same where a key is used again. */
  String text() {
    return method + " " + path + " " + params.values();
  }
}
