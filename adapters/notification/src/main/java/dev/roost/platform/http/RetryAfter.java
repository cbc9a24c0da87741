package dev.roost.platform.http;

import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;

/** What {@code Retry-After} of RFC 9110 says: seconds, or a date. Clocks differ, so a date counts from the answer's own. */
final class RetryAfter {

  /** More digits are no time that anybody means. */
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {
  }

  /** Nothing where it says nothing, nothing that can be read, or what is over. */
  static Duration of(HttpMessage answer) {
    var header = answer.getFirstHeader(HttpHeaders.RETRY_AFTER);
    if (header == null) {
      return Duration.ZERO;
    }
    var value = header.getValue().strip();
    if (SECONDS.matcher(value).matches()) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    var until = DateUtils.parseStandardDate(value);
    var said = DateUtils.parseStandardDate(answer, HttpHeaders.DATE);
    return until == null || said == null || until.isBefore(said) ? Duration.ZERO : Duration.between(said, until);
  }
}
