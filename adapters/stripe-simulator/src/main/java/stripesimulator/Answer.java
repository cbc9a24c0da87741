package stripesimulator;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What is answered to a call. */
record Answer(int status, String body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Answer(int status, Map<String, ?> body) {
    this(status, JSON.writeValueAsString(body));
  }

  static Answer ok(Map<String, ?> body) {
    return new Answer(200, body);
  }

  /** A server that has failed. */
  static Answer broken() {
    return ApiError.of(500, "api_error", "Something went wrong on the server.").toAnswer();
  }
}
