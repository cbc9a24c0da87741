package roostbenchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One request of a load.
 *
 * @param token of who sends it; absent for anybody
 * @param key its idempotency key, where it needs one
 * @param body JSON; absent for a GET
 */
record Request(String path, @Nullable String token, @Nullable String key, @Nullable String body) {

  static Request get(String path) {
    return new Request(path, null, null, null);
  }

  static Request post(String path, String token, String key, String body) {
    return new Request(path, token, key, body);
  }

  String method() {
    return body == null ? "GET" : "POST";
  }
}
