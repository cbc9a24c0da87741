package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.RecurringWork;
import dev.roost.platform.Workload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo shows what Roost does by itself. */
@DemoTest
class DemoJobsTest {

  @LocalServerPort private int port;
  @Autowired private List<Workload> workloads;
  @Autowired private List<RecurringWork> works;

  @Test
  void shouldShowEveryJobAndNothingThatRuns() throws Exception {
    // when
    try (var client = HttpClient.newHttpClient()) {
      var page = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/jobs")).build(),
          BodyHandlers.ofString());
      // then
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
      assertThat(page.body()).contains("Failed work").doesNotContain("<script");
      for (var workload : workloads) {
        assertThat(workload.names()).isNotEmpty().doesNotHaveDuplicates();
        workload.jobs().forEach(job -> assertThat(page.body()).contains("<td>%s</td>".formatted(job.name())));
      }
    }
    assertThat(workloads.stream().flatMap(workload -> workload.names().stream())).doesNotHaveDuplicates()
        .containsAll(works.stream().map(RecurringWork::name).toList());
  }
}
