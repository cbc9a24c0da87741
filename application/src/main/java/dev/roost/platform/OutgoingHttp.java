package dev.roost.platform;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to addresses that users have given. It goes nowhere inside: no private address is spoken to, whatever name or redirect
 * leads there, and neither bytes nor time are without bound. Call it outside transactions.
 */
public interface OutgoingHttp {

  /** Posts a text, and follows no redirect. What comes back, or why nothing does, is an answer and no exception. */
  Answer post(URI target, Map<String, String> headers, String body);

  /**
   * Gets what is there, also where a few redirects lead; each of them is looked at as the first address was, and none leads
   * from HTTPS to HTTP.
   *
   * @param mostBytes of the body, as it is sent and unpacked; what is larger is not fetched at all
   */
  Fetched get(URI source, Map<String, String> headers, int mostBytes);

  /**
   * What came of it.
   *
   * @param status of HTTP; absent where there was no answer
   * @param body the beginning of what came back
   * @param error why there was no answer
   * @param pause how long it wants to be left alone, as {@code Retry-After} says; nothing where it says nothing that makes sense
   */
  record Answer(@Nullable Integer status, String body, @Nullable String error, Duration pause) {

    public Answer(@Nullable Integer status, String body, @Nullable String error) {
      this(status, body, error, Duration.ZERO);
    }

    /** Others wrote both, also what a broken answer is quoted with. PostgreSQL takes no NUL, and what is shown needs none. */
    public Answer {
      body = body.replace("\0", "");
      error = error == null ? null : error.replace("\0", "");
    }

    public static Answer failed(String error) {
      return new Answer(null, "", error);
    }
  }

  /** What came of getting something. */
  sealed interface Fetched {

    /** Why there is no whole answer. */
    enum Why {
      UNREACHABLE, NOT_PUBLIC, TOO_SLOW, TOO_LARGE, BAD_REDIRECT, BAD_ENCODING
    }
  }

  /**
   * A whole answer, whatever its status.
   *
   * @param headers with names in lower case
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Got(int status, Map<String, String> headers, byte[] body) implements Fetched {
  }

  /** There is none. */
  record NotFetched(Why why) implements Fetched {
  }
}
