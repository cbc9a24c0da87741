package dev.roost.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"120|120", " 7 |7", "0|0", "999999999|999999999", "99999999999999999999|0",
      "-5|0",
      "soon|0", "Tue, 01 Jun 2027 12:01:30 GMT|90", "Tue, 01 Jun 2027 11:00:00 GMT|0"})
  void shouldReadSecondsAndDates(String value, long seconds) {
    var answer = new BasicHttpResponse(503);
    answer.setHeader("Date", "Tue, 01 Jun 2027 12:00:00 GMT");
    answer.setHeader("Retry-After", value);
    assertThat(RetryAfter.of(answer)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void shouldNotCompareWithAnotherClock() {
    var answer = new BasicHttpResponse(503);
    assertThat(RetryAfter.of(answer)).isZero();
    answer.setHeader("Retry-After", "Tue, 01 Jun 2027 12:01:30 GMT");
    assertThat(RetryAfter.of(answer)).isZero();
  }
}
