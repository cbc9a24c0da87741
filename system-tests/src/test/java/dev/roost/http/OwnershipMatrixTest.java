package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.http.OwnershipMatrix.Row;
import dev.roost.http.OwnershipMatrix.Who;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation, tried by everybody. */
@HttpTest
class OwnershipMatrixTest {

  private static final List<Row> MATRIX = OwnershipMatrix.read();

  @LocalServerPort private int port;

  /** An operation that is new has no row yet, and fails here until somebody has said who may use it. */
  @Test
  void shouldHaveARowForEveryOperation(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    var operations = new TreeSet<String>();
    mappings.getHandlerMethods().forEach((mapping, _) -> mapping.getMethodsCondition().getMethods()
        .forEach(method -> mapping.getPatternValues().stream()
            .filter(path -> path.startsWith("/v1/") && !path.startsWith("/v1/photos/"))
            .forEach(path -> operations.add(OwnershipMatrix.shapeOf(method.name() + " " + path)))));

    OwnershipMatrix.mustHaveARowForEach(operations, MATRIX.stream().map(Row::shape).toList(), "ownership-matrix.txt");
  }

  /** What somebody is refused who is logged out says nothing of what they may do. */
  @Test
  void shouldTryEverybodyWhileTheyAreLoggedIn() {
    var operations = MATRIX.stream().map(Row::operation).toList();
    assertThat(operations.subList(operations.size() - 2, operations.size()))
        .containsExactlyInAnyOrder("DELETE /v1/sessions", "DELETE /v1/sessions/current");
  }

  @Test
  void shouldLetInWhomTheMatrixNamesAndNobodyElse(@Autowired Cast cast) {
    var wrong = new TreeMap<String, String>();
    for (var row : MATRIX) {
      for (var who : Who.REFUSED_FIRST) {
        if (row.pretends() && who == Who.GUEST) {
          assertThat(cast.stillHas(port, row)).as("%s did nothing to others", row.operation()).isTrue();
        }
        var answer = cast.send(port, row, who);
        var refused = answer.status() == 401 || answer.status() == 403 || answer.status() == 404;
        if (answer.status() >= 500 || refused == row.allows(who)) {
          wrong.put(row.operation() + " by " + who, answer.status() + " " + answer.body());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
