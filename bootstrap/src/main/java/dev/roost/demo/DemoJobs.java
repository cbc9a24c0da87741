package dev.roost.demo;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.JobAdministration;
import dev.roost.shared.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;

/** A page with all that Roost does by itself: what runs, what waits, and what has failed. */
class DemoJobs implements HttpRequestHandler {

  static final String PATH = "/demo/jobs";
  private static final int SHOWN = 20;

  private final JobAdministration jobs;
  private final Clock clock;

  DemoJobs(JobAdministration jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Refresh", "5");
    DemoPage.answer(response, "text/html", page(jobs.list(DemoAccounts.ADMIN), clock.instant()));
  }

  private String page(List<Job> all, Instant now) {
    var rows = all.stream().map(job -> row(job, now)).collect(Collectors.joining("\n"));
    var failed = all.stream().filter(job -> job.failed() > 0).map(this::failed).collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Jobs of Roost</title>
        <style>
        body{font:15px/1.5 system-ui,sans-serif;margin:2em;color:#222}
        td,th{padding:.15em 1.2em .15em 0;text-align:left;vertical-align:top}
        th{border-bottom:1px solid #bbb}.n{text-align:right}.failed td{color:#b00020;font-weight:600}.quiet{color:#777}
        </style></head>
        <body><h1>Jobs of Roost</h1>
        <p>What Roost does by itself, as of %s. The page looks again every five seconds.</p>
        <table><tr><th>Job</th><th>Kind</th><th class="n">Running</th><th class="n">Waiting</th><th class="n">Failed</th>\
        <th>Next</th><th>Last success</th><th>Last failure</th><th>Last error</th></tr>
        %s
        </table>
        <h2>Failed work</h2>
        %s
        </body>
        </html>
        """
        .formatted(now.truncatedTo(SECONDS), rows, failed.isEmpty() ? "<p>None.</p>" : failed);
  }

  private static String row(Job job, Instant now) {
    return "<tr%s>%s</tr>".formatted(job.failed() > 0 ? " class=\"failed\"" : "", Stream.of(cell(job.name()),
        cell(job.kind().name().toLowerCase(Locale.ROOT)), number(job.running()), number(job.waiting()),
        number(job.failed()), cell(from(now, job.nextAt())), cell(from(now, job.lastSuccess())),
        cell(from(now, job.lastFailure())), cell(job.lastError())).collect(Collectors.joining()));
  }

  private String failed(Job job) {
    var items = jobs.failed(DemoAccounts.ADMIN, job.name(), PageRequest.first(SHOWN)).items().stream()
        .map(DemoJobs::item)
        .collect(Collectors.joining("\n"));
    return """
        <h3>%s</h3>
        <p>The cause is mended? <code>POST /v1/admin/jobs/%s/failed/<i>id</i>/retry</code> has it done again.</p>
        <table><tr><th>Id</th><th>What</th><th>Since</th><th class="n">Tries</th><th>Last error</th></tr>
        %s
        </table>""".formatted(htmlEscape(job.name()), htmlEscape(job.name()), items);
  }

  private static String item(FailedWork work) {
    return "<tr>%s</tr>".formatted(Stream.of(cell(work.id()), cell(work.what()),
        cell(work.since() == null ? null : work.since().truncatedTo(SECONDS).toString()), number(work.tries()),
        cell(work.error())).collect(Collectors.joining()));
  }

  private static String from(Instant now, @Nullable Instant moment) {
    if (moment == null) {
      return "";
    }
    var seconds = now.until(moment, SECONDS);
    return seconds >= 0 ? "in " + length(seconds) : length(-seconds) + " ago";
  }

  private static String length(long seconds) {
    return seconds < 120 ? seconds + " s" : seconds < 7_200 ? seconds / 60 + " min" : seconds / 3_600 + " h";
  }

  private static String number(@Nullable Integer number) {
    return "<td class=\"n\">%s</td>".formatted(number == null ? "" : number);
  }

  private static String cell(@Nullable String text) {
    return "<td>%s</td>".formatted(text == null ? "" : htmlEscape(text));
  }
}
