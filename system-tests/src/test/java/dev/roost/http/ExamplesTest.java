package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.http.OwnershipMatrix.Row;
import dev.roost.http.OwnershipMatrix.Who;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends what the API's page shows gets further than to be told that it is no request. */
@HttpTest
class ExamplesTest {

  private static final List<Who> WHO_GETS_FAR = List.of(Who.HOST, Who.GUEST, Who.ADMIN, Who.ANONYMOUS);

  @LocalServerPort private int port;
  @Autowired private Cast everybodys;

  @Test
  void shouldUnderstandEveryExampleOfItsDescription() {
    // given
    var cast = everybodys.another();
    var examples = Examples.committed();
    var rows = OwnershipMatrix.read();
    var refused = new TreeMap<String, String>();
    var sent = 0;
    // when
    for (var operation : Api.committed().operations()) {
      var body = examples.bodyOf(operation.name());
      if (body != null && !isForged(operation)) {
        var row = rows.stream().filter(one -> one.shape().equals(operation.shape())).findFirst().orElseThrow();
        var answer = send(cast, row, body.toString());
        sent++;
        if (answer.status() == 400 || answer.status() == 415 || answer.status() >= 500) {
          refused.put(operation.name(), answer.status() + " " + answer.body() + " to " + body);
        }
      }
    }
    // then
    assertThat(refused).isEmpty();
    assertThat(sent).isGreaterThan(25);
  }

  /** The control: a body that is none is told from an example. */
  @Test
  void shouldNoticeABodyThatIsNone() {
    var row = new Row("POST /v1/quotes", EnumSet.of(Who.GUEST), "", false);

    assertThat(send(everybodys.another(), row, "{\"checkIn\": \"tomorrow\"}").status()).isEqualTo(400);
  }

  /** What nobody but a payment provider can send is refused, as it should. */
  private static boolean isForged(Api.Operation operation) {
    return operation.name().contains("/payment-webhooks/");
  }

  private Cast.Answer send(Cast cast, Row row, String body) {
    var who = WHO_GETS_FAR.stream().filter(row::allows).findFirst().orElse(Who.ADMIN);
    return cast.send(port, new Row(row.operation(), row.allowed(), body, row.pretends()), who);
  }
}
