package dev.roost.platform;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to addresses that users have given. It goes nowhere inside: no private address is spoken to, whatever name leads there, no
 * redirect is followed, and neither bytes nor time are without bound. Call it outside transactions.
 */
public interface OutgoingHttp {

  /** Posts a text. What comes back, or why nothing does, is an answer and no exception. */
  Answer post(URI target, Map<String, String> headers, String body);

  /**
   * What came of it.
   *
   * @param status of HTTP; absent where there was no answer
   * @param body the beginning of what came back
   * @param error why there was no answer
   */
  record Answer(@Nullable Integer status, String body, @Nullable String error) {

    public static Answer failed(String error) {
      return new Answer(null, "", error);
    }
  }
}
